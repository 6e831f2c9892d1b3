import { digestOf } from '../definition/digest.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { Difference } from './difference.ts'
import type { RecordedDossier, RecordedProgramme } from './recorded.ts'

/**
 * A filing's cause is its door: the database's clock inside the INSERT, while the call was open, with what was filed
 * beside it. And the closing counted what was filed: none has come or gone since.
 */
export function compareDossiers({ events, dossiers }: RecordedProgramme): Difference[] {
  const opened = events.find((event) => event.type === 'callPublished')
  const closed = events.find((event) => event.type === 'intakeClosed')
  const strangers = dossiers.flatMap(({ id, events: filings }) =>
    filings.flatMap(({ version, at, recordedAt, by, type, hasBody }, index): Difference[] => {
      const isInTime =
        opened !== undefined && at >= opened.data.publishedAt && (!closed || at < closed.data.deadline)
      const isWhole = hasBody || type === 'dossierWithdrawn' || type === 'dossierReconfirmed'
      const isByItsDoor = by.role === 'association' && at === recordedAt && version === index + 1
      return isInTime && isWhole && isByItsDoor
        ? []
        : [{ word: 'dossier-without-cause', dossier: id, version }]
    }),
  )
  return [...strangers, ...(closed ? compareCount(closed, dossiers) : [])]
}

function compareCount(
  { data }: ProgrammeEvent & { type: 'intakeClosed' },
  dossiers: readonly RecordedDossier[],
): Difference[] {
  // Told by the last event alone: a fold would stop at a version that somebody took away.
  const filed = dossiers.filter(({ events }) => events.at(-1)?.type !== 'dossierWithdrawn').toSorted(inOrder)
  const digest = digestOf(filed.map(({ id, events }) => ({ id, by: events[0]?.data.by })))
  return digest === data.digest ? [] : [{ word: 'dossiers-differ', counted: data.count, filed: filed.length }]
}

/** Of filing: when the body that stands was filed, then by id, as the closing lists them. */
function inOrder(a: RecordedDossier, b: RecordedDossier): number {
  const [first, second] = [filedAt(a), filedAt(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const filedAt = ({ events }: RecordedDossier): string =>
  events.findLast(({ type }) => type === 'dossierFiled' || type === 'dossierReplaced')?.at ?? ''
