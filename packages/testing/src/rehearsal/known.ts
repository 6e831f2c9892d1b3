import type { Instant } from '@mithaq/domain/clock/instant'

/** An instant that the play has reached the point to know. */
export function known(at: Instant | null | undefined): Instant {
  if (!at) throw new Error('the instant is not set')
  return at
}
