import type { Database } from '@mithaq/db/database'
import { countAttempt } from '@mithaq/db/session/attempts'
import { Refused } from '../refused.ts'
import type { AuthPath } from './auth-inputs.ts'

interface Bound {
  atMost: number
  seconds: number
}

const quarter = 900
const hour = 3_600

/**
 * How often at most, for one account and for one address; a whole commune may stand behind one address. Counted in
 * the database, since servers are several processes, and alike for accounts that do not exist.
 */
const bounds: Partial<Record<AuthPath, { account: Bound | null; address: Bound }>> = {
  '/sign-in/email': {
    account: { atMost: 10, seconds: quarter },
    address: { atMost: 300, seconds: quarter },
  },
  '/request-password-reset': {
    account: { atMost: 3, seconds: hour },
    address: { atMost: 60, seconds: hour },
  },
  '/send-verification-email': {
    account: { atMost: 3, seconds: hour },
    address: { atMost: 60, seconds: hour },
  },
  '/reset-password': { account: null, address: { atMost: 60, seconds: quarter } },
  '/verify-email': { account: null, address: { atMost: 60, seconds: quarter } },
  '/change-password': { account: null, address: { atMost: 60, seconds: quarter } },
}

export const paceKey = (path: AuthPath, who: string | undefined): string =>
  `${path} ${who?.toLowerCase() ?? ''}`

/** Counts the attempt for its account and its address; refuses where there were too many of either. */
export async function keepPace(
  db: Database,
  path: AuthPath,
  { email, address }: { email: string | undefined; address: string },
): Promise<void> {
  const bound = bounds[path]
  if (!bound) return
  await count(db, paceKey(path, address), bound.address)
  if (bound.account && email !== undefined) await count(db, paceKey(path, email), bound.account)
}

async function count(db: Database, key: string, bound: Bound): Promise<void> {
  const seconds = await countAttempt(db, { key, ...bound })
  if (seconds !== null) throw new Refused({ word: 'too-many-requests', seconds })
}
