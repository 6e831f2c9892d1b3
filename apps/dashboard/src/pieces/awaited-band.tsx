import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import { urgencyOf } from '@mithaq/domain/programme/urgency'
import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { timeLeft } from '@mithaq/i18n/dates/time-left'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { useReading, useWords } from '../language/reading-language.tsx'
import classes from './awaited-band.module.css'

interface Band {
  awaited: Awaited
  now: Instant
  names?: NamesById
  /** In a list the word "awaited" stands once, above. */
  isBare?: boolean
  /** In a list, with its label: no box of its own. */
  isInList?: boolean
  /** Before the sentence, where it is awaited of the reader alone. */
  label?: string
}

/** Who · what · until when (how long), in one sentence; a word and a shape stand beside the colour. */
export function AwaitedBand({ awaited, now, names = {}, isBare = false, isInList = false, label }: Band) {
  const { language } = useReading()
  const { states } = useWords()
  const urgency = urgencyOf(awaited.until, now, moroccanCalendar)
  return (
    <p className={`${classes['band']} ${classes[urgency]} ${isBare || isInList ? classes['bare'] : ''}`}>
      {isBare ? null : <span className={classes['label']}>{label ?? states.awaited}</span>}
      <span className={classes['sentence']}>
        {urgency === 'calm' ? null : <b className={classes['word']}>{states[urgency]}</b>}
        {awaitedSentence(awaited, names)[language]}{' '}
        {awaited.until ? <b>({timeLeft(awaited.until, now)[language]})</b> : null}
      </span>
    </p>
  )
}
