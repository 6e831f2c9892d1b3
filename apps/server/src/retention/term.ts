import { closedAt, erasedAt } from '@mithaq/db/access/reads'
import type { Database } from '@mithaq/db/database'
import type { Retention } from '@mithaq/domain/access/rules'
import { plusMonths } from '@mithaq/domain/calendar/day'
import type { Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import { endOfDay } from '../contract/end-of-day.ts'

/** When the term that a programme's rule pack gives ends: with the same day, so many years after the closure. */
export function termEnd(
  { rulePack, council: { zone } }: Pick<Definition, 'rulePack' | 'council'>,
  closed: Instant | null,
) {
  const years = rulePack.values.retentionYears?.value
  if (closed === null || years === undefined) return null
  return endOfDay(plusMonths(wallTimeOf(closed, zone).date, 12 * years), zone)
}

export async function retentionOf(
  db: Database,
  programme: string,
  definition: Pick<Definition, 'rulePack' | 'council'>,
): Promise<Retention> {
  const closed = await closedAt(db, programme)
  return { closedAt: closed, endsAt: termEnd(definition, closed), erasedAt: await erasedAt(db, programme) }
}
