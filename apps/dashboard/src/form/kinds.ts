import type { AnyField } from './act-form.ts'
import type { Kind } from './kind.ts'
import { amountKind } from './kinds/amount-kind.tsx'
import { choiceKind } from './kinds/choice-kind.tsx'
import { countKind } from './kinds/count-kind.tsx'
import { dateKind } from './kinds/date-kind.tsx'
import { pinnedKind } from './kinds/pinned-kind.ts'
import { targetKind } from './kinds/target-kind.tsx'
import { timeKind } from './kinds/time-kind.tsx'
import { momentKind, wallKind } from './kinds/wall-kind.tsx'
import { wordsKind } from './kinds/words-kind.tsx'
import { yesNoKind } from './kinds/yes-no-kind.tsx'

/** One entry for each kind of field; a kind without one does not compile. */
const kinds: { [K in AnyField['kind']]: unknown } = {
  amount: amountKind,
  choice: choiceKind,
  count: countKind,
  date: dateKind,
  moment: momentKind,
  pinned: pinnedKind,
  target: targetKind,
  time: timeKind,
  wall: wallKind,
  words: wordsKind,
  'yes-no': yesNoKind,
}

/** The kind of a field, for fields and drafts of which only their kind knows more: they are always taken together. */
export function kindOf(field: AnyField): Kind<AnyField, unknown> {
  return kinds[field.kind] as Kind<AnyField, unknown>
}
