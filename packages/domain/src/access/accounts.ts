import { isBefore, type Instant } from '../clock/instant.ts'
import { refuse, type Refused } from '../programme/decision.ts'
import type { AccessEvents, NewAccessEvent } from './events.ts'

/**
 * How long an account is kept after its last office has ended: two whole years, and the day. Law 09-08, article 3, asks for
 * no longer than its purpose needs and gives no number; this one is proposed, and a council's own instruction goes before it.
 */
export const accountKeptMonths = 24

/** Persons who hold no office any more, and what was written of the offices they held, go (law 09-08, article 3). */
export function eraseAccounts(
  found: AccessEvents['accountsErased'],
  { now }: { now: Instant },
): Refused | { event: NewAccessEvent } {
  const { endedBefore, persons, words } = found
  if (!isBefore(endedBefore, now)) throw new RangeError('accounts are erased after their term')
  if (persons + words === 0) return refuse('no-account-to-erase', { endedBefore })
  return { event: { type: 'accountsErased', data: found, ground: 'law-09-08' } }
}
