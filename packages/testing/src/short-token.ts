import type { Actor } from '@mithaq/domain/programme/actor'
import type { Council } from './council.ts'

/** A token signed by the server's own key that is good for so many seconds. */
export async function tokenUntil(council: Council, who: Actor, seconds: number): Promise<string> {
  const [head = '', claims = ''] = (await council.token(who)).split('.')
  const given = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iat: number; exp: number }
  const short = { ...given, exp: given.iat + seconds }
  const signed = `${head}.${Buffer.from(JSON.stringify(short)).toString('base64url')}`
  const key = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(council.secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const seal = await crypto.subtle.sign('HMAC', key, Buffer.from(signed))
  return `${signed}.${Buffer.from(seal).toString('base64url')}`
}
