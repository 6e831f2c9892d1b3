import type { StoredWallTime } from './wall-time.ts'
import { toInstant } from './wall-time.ts'

/**
 * A stored wall time read again with the zone data of today. What people were told is the hour on the wall, so
 * the wall time holds and the instant follows it; the caller records an event when `at` differs. Of a doubled
 * time the reading with the stored offset is kept; a time that is now skipped becomes the later one.
 */
export function readAgain(stored: StoredWallTime): StoredWallTime {
  const reading = toInstant(stored)
  if (reading.ok) return reading.stored
  const readings = (['later', 'earlier'] as const).map((choice) => toInstant(stored, choice))
  const found = readings.flatMap((each) => (each.ok ? [each.stored] : []))
  return (
    found.find((each) => each.offset === stored.offset && each.time === stored.time) ?? found[0] ?? stored
  )
}
