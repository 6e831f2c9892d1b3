import type { Query } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import { whenSignedIn } from '../client/sign-in-gate.ts'
import { meQuery, useOffice } from '../session/me.ts'

const pauseMs = 1_000

/** Read, and told by the stream when it changes; what was refused is refused still. */
const isShown = ({ queryKey: [of], state }: Query): boolean =>
  (of === 'programme' || of === 'notice') && state.status === 'success'

/** What changes at another desk is read anew here: one stream for each page, in the office one acts in. */
export function LiveChanges() {
  const office = useOffice()?.id ?? null
  const [round, setRound] = useState(0)
  // Of what was told last, by whichever stream: the next one begins behind it.
  const lastId = useRef<string | null>(null)
  useEffect(() => {
    if (office === null) return undefined
    let isHere = true
    const from = lastId.current
    const stream = api.live.changes.subscribe(from === null ? undefined : { lastEventId: from }, {
      onData: ({ id, data }) => {
        lastId.current = id
        if (data.what === 'opened') {
          // A first stream is open a moment after the page was read: what came between is told by nobody.
          void queries.invalidateQueries({ predicate: isShown })
          return
        }
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

    /** The server ends a stream when its reader may not read any more, or when it stops: who we are is asked, then it is opened anew, behind what was told last. */
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
