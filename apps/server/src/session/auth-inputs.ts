import { z } from 'zod'

// An address is no longer than 254 octets (RFC 5321); passwords are judged by better-auth, with a word of their own.
export const emailAddress = z.email().max(254)
const password = z.string().min(1).max(1_024)
const token = z.string().min(1).max(2_048)

/** What each open door of better-auth takes, by its path below `/auth`. */
export const authInputs = {
  '/sign-in/email': z.strictObject({ email: emailAddress, password, rememberMe: z.boolean().optional() }),
  '/sign-out': z.strictObject({}),
  '/request-password-reset': z.strictObject({ email: emailAddress }),
  '/reset-password': z.strictObject({ token, newPassword: password }),
  '/send-verification-email': z.strictObject({ email: emailAddress }),
  // A POST here: mail programs open links to look behind them, and a log keeps what stands in an address.
  '/verify-email': z.strictObject({ token }),
  '/change-password': z.strictObject({
    currentPassword: password,
    newPassword: password,
    revokeOtherSessions: z.boolean().optional(),
  }),
}

export type AuthPath = keyof typeof authInputs

/** Begins the token of a link that was printed and not sent: whoever opens it has not proved the address. */
export const printedPrefix = 'printed-'
