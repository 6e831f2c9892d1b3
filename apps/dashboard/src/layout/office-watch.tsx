import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { queries } from '../client/queries.ts'
import { useWords } from '../language/reading-language.tsx'
import { useMe } from '../session/me.ts'
import classes from './office-watch.module.css'

/** An office given or taken while the page is open: says so, and reads everything anew. */
export function OfficeWatch() {
  const { frame } = useWords()
  const held =
    useMe()
      ?.offices.map(({ id, role }) => `${id} ${role}`)
      .join() ?? null
  const before = useRef(held)
  const [isChanged, setChanged] = useState(false)
  useEffect(() => {
    // A session that has ended takes no office away: the sign-in over the page answers it.
    if (held === null || held === before.current) return
    const wasKnown = before.current !== null
    before.current = held
    if (!wasKnown) return
    setChanged(true)
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }, [held])
  if (!isChanged) return null
  return (
    <div className={classes['changed']} role="status">
      <p>{frame.officesChanged}</p>
      <Button variant="subtle" onClick={() => setChanged(false)}>
        {frame.understood}
      </Button>
    </div>
  )
}
