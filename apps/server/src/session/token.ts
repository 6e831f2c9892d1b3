import { roles, type Actor } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import { createSigner, createVerifier } from 'fast-jwt'
import { z } from 'zod'

const issuer = 'mithaq-development'
const day = 86_400_000

// The public has no account, and the clock is the workflow's own.
const accounts = z.enum(roles).exclude(['public', 'clock'])
const claims = z.object({ sub: id, role: accounts, association: id.optional() })

type Verify = (token: string) => unknown
const verifiers = new WeakMap<Uint8Array, Verify>()

/** A development token for one demo person: who acts, until accounts exist. Valid for a day. */
export function signToken(secret: Uint8Array, { person, role, association }: Actor): Promise<string> {
  const sign = createSigner({
    key: async () => keyOf(secret),
    algorithm: 'HS256',
    iss: issuer,
    expiresIn: day,
  })
  return sign({ sub: person, role, ...(association ? { association } : {}) })
}

/** Who a token speaks for; null where it is forged, expired or not one of ours. */
export function readToken(secret: Uint8Array, token: string): Actor | null {
  try {
    const { sub, role, association } = claims.parse(verifierOf(secret)(token))
    return { person: sub, role, ...(association === undefined ? {} : { association }) }
  } catch {
    // Every defect of a token means the same: nobody is signed in.
    return null
  }
}

/** Made once for each key: a rush of filings reads thousands of tokens. */
function verifierOf(secret: Uint8Array): Verify {
  const known = verifiers.get(secret)
  if (known) return known
  const verify: Verify = createVerifier({
    key: keyOf(secret),
    algorithms: ['HS256'],
    allowedIss: issuer,
    requiredClaims: ['exp'],
  })
  verifiers.set(secret, verify)
  return verify
}

const keyOf = (secret: Uint8Array): Buffer => Buffer.from(secret)
