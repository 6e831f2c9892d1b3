import { Button } from '@mantine/core'
import { recordWords } from '@mithaq/i18n/desk/record'
import { roleNames } from '@mithaq/i18n/roles/names'
import { useEffect, useState } from 'react'
import { instantsOf } from '../clock/wall-time.ts'
import { readDay, readHour } from '../form/kinds/read-day.ts'
import { FiguresBox } from '../form/kinds/text-box.tsx'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import type { Past, Until } from './audit-queries.ts'
import classes from './audit.module.css'

interface SliderProps {
  past: Past
  since: number | undefined
  go: (to: Until, since?: number) => void
}

/** How long a hand may move before the question goes out. */
const settledMs = 120

/** Number by number with the hand or the arrow keys; or to a day and an hour. */
export function PastSlider({ past, since, go }: SliderProps) {
  const words = useWordsOf(recordWords)
  const said = useSaid()
  const { versions } = past.span
  const [held, setHeld] = useState(past.version)
  useEffect(() => setHeld(past.version), [past.version])
  useEffect(() => {
    if (held === past.version) return undefined
    const timer = setTimeout(() => go({ version: held }), settledMs)
    return () => clearTimeout(timer)
    // Where it goes is told by the address, which is behind it meanwhile.
  }, [held])
  const to = (version: number) => setHeld(Math.max(1, Math.min(versions, version)))
  return (
    <section className={classes['slider']}>
      <label htmlFor="past-version">{words.slider}</label>
      <input
        id="past-version"
        type="range"
        min={1}
        max={versions}
        value={held}
        aria-valuetext={words.step(held, versions)}
        onChange={({ currentTarget }) => to(Number(currentTarget.value))}
      />
      <div className={classes['steps']}>
        <Button variant="subtle" onClick={() => to(1)}>
          {words.first}
        </Button>
        <Button variant="subtle" onClick={() => to(held - 1)}>
          {words.earlier}
        </Button>
        <span aria-live="polite">{words.step(held, versions)}</span>
        <Button variant="subtle" onClick={() => to(held + 1)}>
          {words.later}
        </Button>
        <Button variant="subtle" onClick={() => to(versions)}>
          {words.last}
        </Button>
      </div>
      <ToMoment go={go} />
      <p>
        <b>
          <Moment at={past.at} />
        </b>
        <br />
        <Labelled label={words.lastThen}>{said(past.event.sentences)}</Labelled>{' '}
        <span className="quiet">
          ({said(roleNames[past.event.role])}, <Moment at={past.event.at} />)
        </span>
      </p>
      <div className={classes['row']}>
        {since === undefined ? (
          <>
            <Button onClick={() => go({ version: past.version }, past.version)}>{words.compare}</Button>
            <Button onClick={() => go({ version: past.version }, versions)}>{words.compareNow}</Button>
          </>
        ) : (
          <Button onClick={() => go({ version: past.version }, 0)}>{words.stopComparing}</Button>
        )}
      </div>
    </section>
  )
}

function ToMoment({ go }: { go: SliderProps['go'] }) {
  const words = useWordsOf(recordWords)
  const [day, setDay] = useState('')
  const [hour, setHour] = useState('')
  const [isWrong, setWrong] = useState(false)
  const box = {
    describedBy: isWrong ? 'past-wrong' : undefined,
    isWrong,
    isDisabled: false,
    size: 'short' as const,
  }
  return (
    <form
      className={classes['row']}
      onSubmit={(event) => {
        event.preventDefault()
        const [date, time] = [readDay(day), readHour(hour.trim() === '' ? '23:59' : hour)]
        const [at] = date && time ? instantsOf({ date, time }) : []
        setWrong(at === undefined)
        if (at !== undefined) go({ at })
      }}
    >
      <div>
        <label htmlFor="past-day">{words.day}</label>
        <FiguresBox {...box} id="past-day" value={day} onValue={setDay} />
      </div>
      <div>
        <label htmlFor="past-hour">{words.hour}</label>
        <FiguresBox {...box} id="past-hour" value={hour} onValue={setHour} />
      </div>
      <Button type="submit">{words.go}</Button>
      {isWrong ? (
        <p id="past-wrong" className={classes['fault']} role="alert">
          {words.momentWrong}
        </p>
      ) : null}
    </form>
  )
}
