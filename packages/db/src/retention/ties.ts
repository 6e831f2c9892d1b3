import { sql, type RawBuilder } from 'kysely'

/**
 * Of the row `person`: whether they hold no office, now or to come, and did nothing in a programme whose data is kept. What they
 * did in the programme or the streams given ties them no longer.
 */
export const nothingTies = (given: {
  programme: string
  streams: readonly string[]
}): RawBuilder<boolean> => {
  const { programme, streams } = given
  const erased = sql`(select split_part(stream, '/', 2) from event where type = 'personalDataErased')`
  return sql<boolean>`
    not exists (
      select from office where holder = person.id and (until is null or until > legal_now()))
    and not exists (
      select from event where event.person = person.id and stream <> all(${streams}::text[])
        and split_part(stream, '/', 1) in ('programme', 'access')
        and split_part(stream, '/', 2) not in ${erased})
    and not exists (
      select from event where event.person = person.id and stream <> all(${streams}::text[])
        and split_part(stream, '/', 1) = 'dossier'
        and coalesce(data ->> 'programme', '') not in ${erased})
    and not exists (
      select from programme other where other.id <> ${programme} and person.id = any(other.members)
        and other.id not in ${erased})`
}
