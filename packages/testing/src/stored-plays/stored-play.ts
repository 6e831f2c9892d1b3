import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Council } from '../council.ts'

/** Where a play is played, and on which day it may publish its call. */
export interface Stage {
  council: Council
  namespace: string
  tomorrow: CalendarDate
}

/** Plays a programme whose histories are stored; answers its id. */
export type StoredPlay = (stage: Stage) => Promise<string>
