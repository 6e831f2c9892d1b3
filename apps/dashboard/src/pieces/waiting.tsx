import { useEffect, useState } from 'react'
import { useWords } from '../language/reading-language.tsx'
import classes from './states.module.css'

/** What is being read: nothing for a moment, then the shape of what will come, then a sentence. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const { states } = useWords()
  const isSlow = useAfter(200)
  const isVerySlow = useAfter(3_000)
  return (
    <div aria-busy="true" className={isSlow ? classes['waiting'] : undefined}>
      {isSlow ? Array.from({ length: lines }, (_, n) => <div key={n} className={classes['bar']} />) : null}
      <p role="status" className={isVerySlow ? undefined : 'visually-hidden'}>
        {isSlow ? states.loading : ''}
      </p>
    </div>
  )
}

function useAfter(ms: number): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isAfter
}
