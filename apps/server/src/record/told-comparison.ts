import { latestComparison } from '@mithaq/db/completeness/reads'
import type { Database } from '@mithaq/db/database'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Comparison, Difference } from '@mithaq/domain/completeness/difference'
import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import type { BothLanguages } from '@mithaq/i18n/language'

/** The newest comparison of a programme, its differences in sentences; null where none was made yet. */
export interface ToldComparison extends Pick<Comparison, 'counted'> {
  comparedAt: Instant
  differences: { difference: Difference; sentences: BothLanguages }[]
}

export async function toldComparison(db: Database, programme: string): Promise<ToldComparison | null> {
  const latest = await latestComparison(db, programme)
  if (!latest) return null
  const { comparedAt, counted, differences } = latest
  const told = differences.map((difference) => ({ difference, sentences: differenceSentence(difference) }))
  return { comparedAt, counted, differences: told }
}
