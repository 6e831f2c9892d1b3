import type { Instant } from '@mithaq/domain/clock/instant'
import { formatDateTime, formatDay } from '@mithaq/i18n/dates/date-time'
import { timeLeft } from '@mithaq/i18n/dates/time-left'
import { useReading } from '../language/reading-language.tsx'

interface Shown {
  at: Instant
  /** The day alone, where no hour matters. */
  isDay?: boolean
  /** For a term: how long it is until then, or since. */
  from?: Instant
}

/** An instant as the council's wall shows it, the weekday in full; a term says how long is left. */
export function Moment({ at, isDay = false, from }: Shown) {
  const { language } = useReading()
  return (
    <>
      <time dateTime={at}>{isDay ? formatDay(at, language) : formatDateTime(at, language)}</time>
      {from ? ` (${timeLeft(at, from)[language]})` : null}
    </>
  )
}
