import type { RecordedAccess } from '@mithaq/db/record/past-reads'
import type { AccessEvent } from '@mithaq/domain/access/events'
import { accessEventSentence } from '@mithaq/i18n/events/access'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'

export type ToldAccess = RecordedAccess & { sentences: BothLanguages }

/** A reading with what it was in both languages; the server wrote its row from an AccessEvent. */
export function toldAccess(row: RecordedAccess, names: NamesById): ToldAccess {
  const { type, data } = row
  return { ...row, sentences: accessEventSentence({ type, data } as unknown as AccessEvent, names) }
}
