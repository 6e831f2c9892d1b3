import { endOf } from '../calendar/period.ts'
import type { Calendar } from '../calendar/working-day.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import { chosenInstant } from '../clock/wall-time.ts'
import type { Definition } from '../definition/schema.ts'

type Values = Pick<
  Definition['rulePack']['values'],
  'isVisaRequired' | 'isVisaTacit' | 'opposition' | 'transmission' | 'visa'
>

/**
 * From when the council's deliberation before the call may be acted on: the day of the governor's visa, where he gave one;
 * else when his days have run, silence counting. When it was sent to him nobody records, so that its transmission is given
 * all its time: counted from the session his silence would speak too soon (organic law 112-14, to be verified).
 * @returns null where a visa is required that silence does not give
 */
export function groundingExecutoryFrom(
  { heldOn, visaedOn }: { heldOn: CalendarDate; visaedOn?: CalendarDate },
  { isVisaRequired, isVisaTacit, opposition, transmission, visa }: Values,
  calendar: Calendar,
): Instant | null {
  const startOf = (date: CalendarDate) =>
    chosenInstant({ date, time: '00:00', zone: calendar.zone }, 'later').at
  if (visaedOn) return startOf(visaedOn)
  if (isVisaRequired.value && !isVisaTacit.value) return null
  const sent = endOf(transmission.value, startOf(heldOn), calendar).at
  return endOf((isVisaRequired.value ? visa : opposition).value, sent, calendar).at
}
