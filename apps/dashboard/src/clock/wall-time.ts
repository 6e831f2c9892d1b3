import { calendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { instantOf, msOf, type Instant } from '@mithaq/domain/clock/instant'
import type { WallTime } from '@mithaq/domain/clock/wall-time'

/** Put in by the build: the council's zone, and from when on which offset holds there, in minutes. */
declare const COUNCIL_CLOCK: { zone: string; offsets: readonly (readonly [from: string, minutes: number])[] }

const minute = 60_000

/** What the wall shows at an instant, in the council's zone; stands in the browser for the domain's function. */
export function wallTimeOf(at: Instant, zone: string): WallTime {
  if (zone !== COUNCIL_CLOCK.zone) throw new RangeError(`this build knows no clock of ${zone}`)
  const shown = instantOf(msOf(at) + minutesAt(at) * minute)
  return { date: shown.slice(0, 10) as CalendarDate, time: shown.slice(11, 16), zone }
}

/** The instants at which the council's wall shows that time: none where it is skipped, two where it comes twice. */
export function instantsOf({ date, time }: { date: string; time: string }): Instant[] {
  const shown = Date.parse(`${calendarDate(date)}T${time}:00.000Z`)
  const offsets = [...new Set(COUNCIL_CLOCK.offsets.map(([, minutes]) => minutes))]
  return offsets
    .map((minutes) => ({ minutes, at: instantOf(shown - minutes * minute) }))
    .filter(({ minutes, at }) => minutesAt(at) === minutes)
    .map(({ at }) => at)
    .toSorted()
}

function minutesAt(at: Instant): number {
  const held = COUNCIL_CLOCK.offsets.findLast(([from]) => from <= at) ?? COUNCIL_CLOCK.offsets[0]
  return held?.[1] ?? 0
}
