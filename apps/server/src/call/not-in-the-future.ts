import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Ground } from '../command/preparation.ts'
import { Refused } from '../refused.ts'

/** Refuses a day that has not come on the council's wall: nothing that is recorded can have happened on it. */
export function notInTheFuture(date: string, { definition, now }: Ground): void {
  if (date > wallTimeOf(now, definition.council.zone).date) {
    throw new Refused({ word: 'date-in-the-future', date })
  }
}
