import type { HeldRole } from '@mithaq/domain/office/office'
import type { EventType } from '@mithaq/domain/programme/event'
import type { Words } from '@mithaq/domain/programme/words'
import { queryOptions } from '@tanstack/react-query'
import { recordApi, type TimelineEvent } from '../client/record-api.ts'

export const peopleQuery = (role: HeldRole) =>
  queryOptions({ queryKey: ['people', role], queryFn: () => recordApi.people(role) })

export const dossiersQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'dossiers'],
    queryFn: () => recordApi.dossiers(programme),
  })

export const dossierQuery = (programme: string, dossier: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'dossier', dossier],
    queryFn: () => recordApi.dossier(programme, dossier),
  })

/** How far back an event is looked for: what an act is about is seldom old. */
const pagesBack = 10

/** The last event of a type that says something of `of`, with the words it names under `field`. */
export const lastWordsQuery = (
  programme: string,
  { type, field, of }: { type: EventType; field: string; of?: Readonly<Record<string, unknown>> },
) =>
  queryOptions({
    queryKey: ['programme', programme, 'last-words', type, field, of],
    queryFn: async () => {
      const found = await lastEvent(programme, type, of ?? {})
      if (!found) return null
      const named = found.data[field] as Words | undefined
      const [words] = named ? await recordApi.words(programme, [named.id]) : []
      return { at: found.at, data: found.data, words: named ?? null, body: words?.body ?? null }
    },
  })

async function lastEvent(
  programme: string,
  type: EventType,
  of: Readonly<Record<string, unknown>>,
): Promise<TimelineEvent | null> {
  let before: number | undefined
  for (let page = 0; page < pagesBack; page += 1) {
    const { events, next } = await recordApi.events(programme, before)
    const found = events.find((event) => event.type === type && says(event, of))
    if (found) return found
    if (next === null) return null
    before = next
  }
  return null
}

const says = ({ data }: TimelineEvent, of: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(of).every(([field, value]) => data[field] === value)
