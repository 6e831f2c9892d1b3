import type { PartField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { amountKind } from './amount-kind.tsx'
import { choiceKind } from './choice-kind.tsx'
import { countKind } from './count-kind.tsx'
import { dateKind } from './date-kind.tsx'
import { yesNoKind } from './yes-no-kind.tsx'

/** The kinds that stand in a line or a group of others: small ones, which hold no others themselves. */
const kinds: { [K in PartField['kind']]: unknown } = {
  amount: amountKind,
  choice: choiceKind,
  count: countKind,
  date: dateKind,
  'yes-no': yesNoKind,
}

export function partKindOf({ kind }: PartField): Kind<PartField, unknown> {
  return kinds[kind] as Kind<PartField, unknown>
}
