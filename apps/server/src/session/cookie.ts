import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** Where the site is on https the browser itself keeps the cookie to this host, this path and secure lines. */
export function sessionCookie(site: string): { name: string; isSecure: boolean } {
  const isSecure = site.startsWith('https://')
  return { name: isSecure ? '__Host-mithaq.session' : 'mithaq.session', isSecure }
}

/** The token of a request's session cookie; null without one, or where this installation did not sign it. */
export function sessionToken(
  { site, secret }: { site: string; secret: string },
  { headers }: Pick<FastifyRequest, 'headers'>,
): string | null {
  const prefix = `${sessionCookie(site).name}=`
  const found = headers.cookie?.split('; ').find((part) => part.startsWith(prefix))
  if (!found) return null
  const [token = '', seal = '', ...more] = decoded(found.slice(prefix.length)).split('.')
  if (more.length > 0 || token === '') return null
  const [given, expected] = [Buffer.from(seal), Buffer.from(signatureOf(token, secret))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** A session's cookie as better-auth sets it: the token and its HMAC, so that a copy of the table opens nothing. */
export function signedToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signatureOf(token, secret)}`)
}

function signatureOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
