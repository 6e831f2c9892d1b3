import type { PinnedField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { given } from '../reading.ts'

/** A value of the page: its form leaves it out, and takes it from the page each time. */
export const pinnedKind: Kind<PinnedField, string> = {
  fresh: ({ of }, _prefill, page) => of(page),
  read: given,
  Control: () => null,
  Shown: () => null,
}
