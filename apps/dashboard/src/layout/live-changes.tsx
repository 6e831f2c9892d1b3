import { useEffect, useState } from 'react'
import { api } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import { whenSignedIn } from '../client/sign-in-gate.ts'
import { meQuery, useOffice } from '../session/me.ts'

const pauseMs = 1_000

/** What changes at another desk is read anew here: one stream for each page, in the office one acts in. */
export function LiveChanges() {
  const office = useOffice()?.id ?? null
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (office === null) return undefined
    let isHere = true
    const stream = api.live.changes.subscribe(undefined, {
      onData: ({ data }) => {
        if (data.what === 'opened') return
        const changed = data.what === 'changed' ? ['programme', data.programme] : ['programme']
        void queries.invalidateQueries({ queryKey: changed })
        void queries.invalidateQueries({ queryKey: ['programme', 'board'] })
        void queries.invalidateQueries({ queryKey: ['notice'] })
      },
      onComplete: () => void again(),
      onError: () => void again(),
    })
    return () => {
      isHere = false
      stream.unsubscribe()
    }

    /** The server ends a stream when its reader may not read any more, or when it stops: who we are is asked, then it is opened anew. */
    async function again() {
      await queries.refetchQueries(meQuery)
      await whenSignedIn()
      setTimeout(() => {
        if (isHere) setRound((before) => before + 1)
      }, pauseMs)
    }
  }, [office, round])
  return null
}
