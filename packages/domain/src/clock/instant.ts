/** A moment: ISO 8601 in UTC with milliseconds and `Z`, the one form in which instants travel and are stored. */
export type Instant = string & { readonly __brand: 'Instant' }

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Reads an instant. Throws a RangeError on any other form, offsets and missing milliseconds included. */
export function instant(text: string): Instant {
  if (!form.test(text) || Number.isNaN(Date.parse(text))) throw new RangeError(`not an instant: ${text}`)
  return text as Instant
}

export function isInstant(text: string): text is Instant {
  return form.test(text) && !Number.isNaN(Date.parse(text))
}

/** The instant `ms` milliseconds after 1970-01-01T00:00Z. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant
}

export function msOf(at: Instant): number {
  return Date.parse(at)
}

export function plusMs(at: Instant, ms: number): Instant {
  return instantOf(msOf(at) + ms)
}

/** Instants of one form sort as text. */
export function isBefore(a: Instant, b: Instant): boolean {
  return a < b
}
