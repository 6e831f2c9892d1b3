import { useEffect } from 'react'
import { api } from '../client/api.ts'
import { queries } from '../client/queries.ts'
import { useOffice } from '../session/me.ts'

const askWhoWeAre = () => void queries.invalidateQueries({ queryKey: ['session', 'me'] })

/** What changes at another desk is read anew here: one stream for each page, in the office one acts in. */
export function LiveChanges() {
  const office = useOffice()?.id ?? null
  useEffect(() => {
    if (office === null) return undefined
    const stream = api.live.changes.subscribe(undefined, {
      onData: ({ data }) => {
        if (data.what === 'opened') return
        const changed = data.what === 'changed' ? ['programme', data.programme] : ['programme']
        void queries.invalidateQueries({ queryKey: changed })
        void queries.invalidateQueries({ queryKey: ['programme', 'board'] })
      },
      // The server ends a stream when its reader may not read any more, and refuses the next one: who we are is asked again.
      onComplete: askWhoWeAre,
      onError: askWhoWeAre,
    })
    return () => stream.unsubscribe()
  }, [office])
  return null
}
