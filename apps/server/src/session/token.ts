import { roles, type Actor } from '@mithaq/domain/programme/actor'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

const issuer = 'mithaq-development'

const claims = z.object({ sub: z.string(), role: z.enum(roles), association: z.string().optional() })

/** A development token for one demo person: who acts, until accounts exist. Valid for a day. */
export function signToken(secret: Uint8Array, actor: Actor): Promise<string> {
  const { person, role, association } = actor
  return new SignJWT(association ? { role, association } : { role })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setSubject(person)
    .setIssuedAt()
    .setExpirationTime('1 day')
    .sign(secret)
}

/** Who a token speaks for; null where it is forged, expired or not one of ours. */
export async function readToken(secret: Uint8Array, token: string): Promise<Actor | null> {
  try {
    const { payload } = await jwtVerify(token, secret, { issuer, algorithms: ['HS256'] })
    const { sub, role, association } = claims.parse(payload)
    return { person: sub, role, ...(association === undefined ? {} : { association }) }
  } catch {
    // Every defect of a token means the same: nobody is signed in.
    return null
  }
}
