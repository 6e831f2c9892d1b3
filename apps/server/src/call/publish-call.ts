import { publicationOf } from '@mithaq/domain/call/rules'
import { plusDays } from '@mithaq/domain/calendar/day'
import { chosenInstant, wallTimeOf, type StoredWallTime } from '@mithaq/domain/clock/wall-time'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Prepare } from '../command/preparation.ts'

/** The calendar of a definition counts from the last compulsory posting; from now where one is still missing. */
export const publishCall: Prepare<'publishCall'> = (_input, { programme, definition, now }) => {
  const { zone } = definition.council
  const publishedAt = publicationOf(programme) ?? now
  const { questionsEnd, filingDeadline } = definition.calendar
  return {
    questionsEnd: daysAfter(publishedAt, questionsEnd, zone),
    deadline: daysAfter(publishedAt, filingDeadline, zone),
    publishedOn: wallTimeOf(publishedAt, zone).date,
  }
}

function daysAfter(
  from: Instant,
  { daysAfterPublication, time }: { daysAfterPublication: number; time: string },
  zone: string,
): StoredWallTime {
  const date = plusDays(wallTimeOf(from, zone).date, daysAfterPublication)
  // A time that comes twice means the later one, in favour of who files; `check` warns of it beforehand.
  return chosenInstant({ date, time, zone }, 'later')
}
