import { randomBytes, sign, type KeyObject } from 'node:crypto'
import { KEY_SIZE, privateKeyOf, publicBytesOf } from './ed25519.ts'
import { algorithms, isKeyName, keyIdOf } from './key-id.ts'

export interface Signer {
  name: string
  keyId: Buffer
  /** The key by which others verify, as `verifierOf` reads it. */
  vkey: string
  sign: (text: string) => Buffer
}

const form = /^PRIVATE\+KEY\+(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/=]+)$/

/** A new signing key in the text form of Go's `note.GenerateKey`: `PRIVATE+KEY+name+id+base64(1, seed)`. */
export function newSigningKey(name: string): string {
  if (!isKeyName(name)) throw new RangeError(`not a name of a key: ${name}`)
  const seed = randomBytes(KEY_SIZE)
  const id = keyIdOf(name, 'ed25519', publicBytesOf(privateKeyOf(seed))).toString('hex')
  return `PRIVATE+KEY+${name}+${id}+${Buffer.concat([Buffer.from([algorithms.ed25519]), seed]).toString('base64')}`
}

/** Reads a signing key. @throws RangeError where it is none; what it says is never in the message */
export function signerOf(signingKey: string): Signer {
  const { name = '', id = '', key = '' } = form.exec(signingKey.trim())?.groups ?? {}
  const bytes = Buffer.from(key, 'base64')
  if (bytes.length !== 1 + KEY_SIZE || bytes[0] !== algorithms.ed25519)
    throw new RangeError('not a signing key')
  const privateKey = privateKeyOf(bytes.subarray(1))
  const signer = signerWith(name, privateKey)
  if (signer.keyId.toString('hex') !== id) throw new RangeError('a signing key names another id')
  return signer
}

function signerWith(name: string, key: KeyObject): Signer {
  const publicKey = publicBytesOf(key)
  const keyId = keyIdOf(name, 'ed25519', publicKey)
  const told = Buffer.concat([Buffer.from([algorithms.ed25519]), publicKey]).toString('base64')
  return {
    name,
    keyId,
    vkey: `${name}+${keyId.toString('hex')}+${told}`,
    sign: (text) => sign(null, Buffer.from(text), key),
  }
}
