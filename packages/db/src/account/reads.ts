import type { Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { councilStream } from '../record/reads.ts'
import { nothingTies } from '../retention/ties.ts'

/** What may be erased of a council's people, by id. */
export interface IdleAccounts {
  persons: string[]
  words: string[]
}

/** What marks an account that was erased: no letter reaches it. */
const isErased = sql<boolean>`exists (
  select from auth."user" where "user".id = person.id and email like '%@erased.invalid')`

/**
 * Persons whose last office of the council ended before an instant and whom no programme that is kept names; and the words of offices, the
 * reason of an end and the number of an order, of those and of whoever was erased before.
 */
export async function idleAccounts(
  db: Database,
  council: string,
  endedBefore: Instant,
): Promise<IdleAccounts> {
  const idle = await sql<{ id: string }>`
    select person.id from person
    where (select max(until) from office where holder = person.id and office.council = ${council}) < ${endedBefore}
      and ${nothingTies({ programme: '', streams: [] })} and not ${isErased}
    order by person.id`.execute(db)
  const persons = idle.rows.map(({ id }) => id)
  const written = await sql<{ id: string }>`
    select words.id from words
    where erased_at is null and id in (
      select (coalesce(data -> 'reason', data -> 'order') ->> 'id')::uuid from event
      join office on office.id = event.data ->> 'office'
      join person on person.id = office.holder
      where stream = ${councilStream(council)} and type in ('officeRevoked', 'officeDelegated')
        and jsonb_typeof(coalesce(data -> 'reason', data -> 'order')) = 'object'
        and (person.id = any(${persons}::text[]) or ${isErased}))
    order by id`.execute(db)
  return { persons, words: written.rows.map(({ id }) => id) }
}
