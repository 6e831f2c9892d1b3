/** A day of the Gregorian calendar, 'YYYY-MM-DD', in no zone. Days of one form sort as text. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const form = /^\d{4}-\d{2}-\d{2}$/

export function isCalendarDate(text: string): text is CalendarDate {
  if (!form.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

/** Reads a day. Throws a RangeError on any other form and on days that do not exist. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`)
  return text
}
