import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { queries } from '../client/queries.ts'
import type { Office } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { nameOfOffice } from '../offices/office-name.ts'
import { useMe } from '../session/me.ts'
import classes from './office-watch.module.css'

interface Changed {
  lost: readonly Office[]
  gained: readonly Office[]
}

/** An office given or taken while the page is open: says which, and reads everything anew. */
export function OfficeWatch() {
  const { frame, offices: words } = useWords()
  const said = useSaid()
  const me = useMe()
  const before = useRef(me?.offices ?? null)
  const [changed, setChanged] = useState<Changed | null>(null)
  useEffect(() => {
    // A session that has ended takes no office away: the sign-in over the page answers it.
    if (!me) return
    const stood = before.current
    before.current = me.offices
    if (!stood) return
    const lost = stood.filter(({ id }) => me.offices.every((held) => held.id !== id))
    const gained = me.offices.filter(({ id }) => stood.every((held) => held.id !== id))
    if (lost.length + gained.length === 0) return
    setChanged({ lost, gained })
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }, [me])
  if (!changed) return null
  return (
    <div className={classes['changed']} role="status">
      <div>
        {changed.lost.map((office) => (
          <p key={office.id}>
            <b>{words.lost(nameOfOffice(office, said))}</b>
          </p>
        ))}
        {changed.gained.map((office) => (
          <p key={office.id}>
            <b>{words.gained(nameOfOffice(office, said))}</b>
          </p>
        ))}
        <p>{frame.officesChanged}</p>
      </div>
      <Button variant="subtle" onClick={() => setChanged(null)}>
        {frame.understood}
      </Button>
    </div>
  )
}
