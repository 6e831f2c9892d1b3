import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { askForReading, knowSignedIn } from '../client/sign-in-gate.ts'
import { queries } from '../client/queries.ts'
import { deskApi, type Me, type Office } from '../client/desk-api.ts'
import { findAnotherPerson } from '../client/another-person.ts'
import { actAmong, actingOffice, watchOffice } from '../client/office.ts'
import { ownPage, pageOwner } from '../client/sender.ts'

const queryKey = ['session', 'me']

const readKnown = (): Me | null => queries.getQueryData<Me>(queryKey) ?? null

/** Who is signed in, and their offices; asked again each minute, since an office may be given or taken meanwhile. */
export const meQuery = queryOptions({
  queryKey,
  queryFn: async () => {
    const me = await deskApi.me()
    const owner = pageOwner()
    if (me && owner !== null && owner !== me.person) {
      // The page stays whose it was, and asks to be opened anew.
      findAnotherPerson()
      return readKnown()
    }
    if (me) {
      ownPage(me.person)
      actAmong(me.offices)
      knowSignedIn()
    }
    const known = readKnown()
    if (me || !known) return me
    // A session that has ended takes no page away: it is asked for over what one was doing.
    void askForReading()
    return known
  },
  staleTime: 30_000,
  refetchInterval: 60_000,
})

/** Whoever is behind the sign-in; of a session that has ended, whoever was. */
export function useMe(): Me | null {
  return useSuspenseQuery(meQuery).data
}

/** The office one acts in: the chosen one while it is held, else the first. Null where somebody holds none. */
export function useOffice(): Office | null {
  const me = useMe()
  const chosen = useSyncExternalStore(watchOffice, actingOffice)
  return me?.offices.find(({ id }) => id === chosen) ?? me?.offices[0] ?? null
}
