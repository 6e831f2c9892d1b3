import { plusWorkingDays } from '../calendar/working-day.ts'
import { unwritten, type Offers } from '../programme/offer.ts'
import type { dayOffInputs } from './schema.ts'

export const dayOffOffers: Offers<keyof typeof dayOffInputs> = {
  recordDayOff: ({ calendar, today }) => [
    {
      target: null,
      input: {
        date: plusWorkingDays(calendar, today, 1),
        reference: unwritten,
      },
      blank: ['date'],
    },
  ],
}
