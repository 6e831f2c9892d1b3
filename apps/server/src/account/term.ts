import { accountKeptMonths } from '@mithaq/domain/access/accounts'
import { plusMonths } from '@mithaq/domain/calendar/day'
import type { Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { startOfDay } from '../office/office-procedure.ts'

/** The start of the day before which the last office has to have ended. */
export const endedBefore = (now: Instant, zone: string): Instant =>
  startOfDay(plusMonths(wallTimeOf(now, zone).date, -accountKeptMonths), zone)
