import { createAuthClient } from 'better-auth/client'

/** better-auth behind `/auth`: identity, credentials, sessions. */
export const accounts = createAuthClient({ baseURL: location.origin, basePath: '/auth' })

/** Why a step at the threshold was not done, as a key of its words. */
export type AccountFault = 'wrong' | 'tooMany' | 'unreachable' | 'unverified' | 'linkDead'

/** Reads an answer of better-auth: null where it was done. `otherwise` says what a plain refusal means at this step. */
export function accountFault(
  error: { status?: number; code?: string | undefined } | null,
  otherwise: AccountFault,
): AccountFault | null {
  if (!error) return null
  if (error.status === 429) return 'tooMany'
  if (error.code === 'EMAIL_NOT_VERIFIED') return 'unverified'
  if (error.status === undefined || error.status === 0 || error.status >= 500) return 'unreachable'
  return otherwise
}
