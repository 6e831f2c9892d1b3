import type { Refusal } from '@mithaq/domain/programme/refusal'
import { passwordLength } from './password-hash.ts'

/** What better-auth says "no" with, in our words. */
const refusals: Record<string, Refusal> = {
  INVALID_EMAIL_OR_PASSWORD: { word: 'wrong-credentials' },
  INVALID_PASSWORD: { word: 'wrong-credentials' },
  EMAIL_NOT_VERIFIED: { word: 'email-unverified' },
  INVALID_TOKEN: { word: 'link-spent' },
  TOKEN_EXPIRED: { word: 'link-spent' },
  USER_NOT_FOUND: { word: 'link-spent' },
  PASSWORD_TOO_SHORT: { word: 'password-too-short', characters: passwordLength.atLeast },
  PASSWORD_TOO_LONG: { word: 'password-too-long', characters: passwordLength.atMost },
  INVALID_EMAIL: { word: 'malformed-input', path: 'email' },
  UNAUTHORIZED: { word: 'sign-in-required' },
}

/** The refusal an answer of better-auth stands for; null where it is a yes. Throws on a "no" that we do not know. */
export async function refusalOfAnswer(response: Response): Promise<Refusal | null> {
  if (response.ok) return null
  const { code = '' } = (await response.json().catch(() => ({}))) as { code?: string }
  const refusal = refusals[code] ?? (response.status === 401 ? refusals['UNAUTHORIZED'] : undefined)
  if (!refusal) throw new Error(`better-auth answered ${response.status} ${code}`)
  return refusal
}
