import { randomUUID } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { leaveLetter } from '@mithaq/db/letter/drafts'
import { proveAddress } from '@mithaq/db/session/access'
import { withDates } from '@mithaq/db/session/dates'
import { betterAuth } from 'better-auth'
import { createEmailVerificationToken } from 'better-auth/api'
import type { Services } from '../context.ts'
import { sessionCookie } from './cookie.ts'
import { hashPassword, passwordLength, verifyPassword } from './password-hash.ts'

const hour = 3_600
const day = 24 * hour

/** Of the request that we hand on: the address it came from, and whether its link came by mail. */
export const innerHeaders = { address: 'x-mithaq-address', proof: 'x-mithaq-proof' }

/**
 * better-auth over our database: identity, credentials, sessions. Accounts are opened by invitation alone, letters
 * are left to the worker, pace is counted by us for account and address, and nothing is reported to anybody.
 */
export function openAuth({ db, site, secret }: Pick<Services, 'db' | 'site' | 'secret'>) {
  const { name, isSecure } = sessionCookie(site)
  return betterAuth({
    appName: 'Mithaq',
    baseURL: site,
    basePath: '/auth',
    secret,
    database: { db: withDates(db), type: 'postgres', schemaName: 'auth', transaction: true },
    telemetry: { enabled: false },
    // What fails is thrown, and logged once at the edge.
    logger: { disabled: true },
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    session: { expiresIn: 7 * day, disableSessionRefresh: true },
    // A copy of the table opens no reset link.
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: passwordLength.atLeast,
      maxPasswordLength: passwordLength.atMost,
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
      sendResetPassword: ({ user, token }) => leave(db, 'reset', user.id, token, hour),
      onPasswordReset: async ({ user }, request) => {
        if (request?.headers.get(innerHeaders.proof) === 'mail') await proveAddress(db, user.id)
        else await leave(db, 'verification', user.id, await verificationToken(secret, user), day)
      },
    },
    emailVerification: {
      expiresIn: day,
      sendOnSignIn: false,
      sendVerificationEmail: ({ user, token }) => leave(db, 'verification', user.id, token, day),
    },
    advanced: {
      cookiePrefix: 'mithaq',
      // The name carries the prefix itself: better-auth's own would be the weaker `__Secure-`.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name } },
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [innerHeaders.address] },
    },
  })
}

export type Auth = ReturnType<typeof openAuth>

const verificationToken = (secret: string, { id, email }: { id: string; email: string }) =>
  createEmailVerificationToken(secret, email, undefined, day, { userId: id })

function leave(
  db: Database,
  kind: 'reset' | 'verification',
  person: string,
  secret: string,
  seconds: number,
): Promise<void> {
  return leaveLetter(db, { id: randomUUID(), kind, person, secret, seconds })
}
