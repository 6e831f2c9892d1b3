import type { AnyField } from './act-form.ts'
import type { Kind } from './kind.ts'
import { amountKind } from './kinds/amount-kind.tsx'
import { bureauKind } from './kinds/bureau-kind.tsx'
import { choiceKind } from './kinds/choice-kind.tsx'
import { countKind } from './kinds/count-kind.tsx'
import { dateKind } from './kinds/date-kind.tsx'
import { definitionKind } from './kinds/definition-kind.tsx'
import { dossierKind } from './kinds/dossier-kind.tsx'
import { filesKind } from './kinds/files-kind.tsx'
import { groupKind } from './kinds/group-kind.tsx'
import { interestsKind } from './kinds/interests-kind.tsx'
import { membersKind } from './kinds/members-kind.tsx'
import { minutesKind } from './kinds/minutes-kind.tsx'
import { personKind } from './kinds/person-kind.tsx'
import { pinnedKind } from './kinds/pinned-kind.ts'
import { presentKind } from './kinds/present-kind.tsx'
import { ribKind } from './kinds/rib-kind.tsx'
import { rowsKind } from './kinds/rows-kind.tsx'
import { sheetsKind } from './kinds/sheets-kind.tsx'
import { someKind } from './kinds/some-kind.tsx'
import { numberedKind, targetKind } from './kinds/target-kind.tsx'
import { timeKind } from './kinds/time-kind.tsx'
import { momentKind, wallKind } from './kinds/wall-kind.tsx'
import { wordsKind } from './kinds/words-kind.tsx'
import { yesNoKind } from './kinds/yes-no-kind.tsx'

/** One entry for each kind of field; a kind without one does not compile. */
const kinds: { [K in AnyField['kind']]: unknown } = {
  amount: amountKind,
  bureau: bureauKind,
  choice: choiceKind,
  count: countKind,
  date: dateKind,
  definition: definitionKind,
  dossier: dossierKind,
  files: filesKind,
  group: groupKind,
  interests: interestsKind,
  members: membersKind,
  minutes: minutesKind,
  moment: momentKind,
  numbered: numberedKind,
  person: personKind,
  pinned: pinnedKind,
  present: presentKind,
  rib: ribKind,
  rows: rowsKind,
  sheets: sheetsKind,
  some: someKind,
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
