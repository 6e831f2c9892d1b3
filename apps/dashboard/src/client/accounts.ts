import type { BothLanguages } from '@mithaq/i18n/language'

/** Why a step at the threshold was not done: the server's own sentence, or a line that is down. */
export type AccountFault =
  | { kind: 'refused'; sentences: BothLanguages }
  | { kind: 'unreachable' | 'unexpected' }

// better-auth answers behind these doors; they take JSON alone, by POST, and refuse in the words of every other door.
export const accounts = {
  signIn: (given: { email: string; password: string }) => post('sign-in/email', given),
  signOut: () => post('sign-out', {}),
  requestReset: (given: { email: string }) => post('request-password-reset', given),
  /** Behind an invitation as well: choosing a password is accepting it. */
  resetPassword: (given: { token: string; newPassword: string }) => post('reset-password', given),
  verifyEmail: (given: { token: string }) => post('verify-email', given),
}

/** Null where it was done. */
async function post(door: string, given: object): Promise<AccountFault | null> {
  let response
  try {
    response = await fetch(`/auth/${door}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    })
  } catch {
    // The browser says no more than that nobody answered.
    return { kind: 'unreachable' }
  }
  if (response.ok) return null
  const said = (await response.json().catch(() => null)) as { sentences?: BothLanguages | null } | null
  return said?.sentences ? { kind: 'refused', sentences: said.sentences } : { kind: 'unexpected' }
}
