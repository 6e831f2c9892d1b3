import { verify } from 'node:crypto'
import { KEY_SIZE, publicKeyOf } from './ed25519.ts'
import { algorithms, isKeyName, keyIdOf, type Algorithm } from './key-id.ts'

/** Who may have signed a note, and how to see that they did. */
export interface Verifier {
  /** The key itself, in the one way that it is written. */
  vkey: string
  name: string
  keyId: Buffer
  algorithm: Algorithm
  /** Whether the signature (without its key's id) is one of this text. */
  isSigned: (text: string, signature: Buffer) => boolean
}

/**
 * Reads a verifier key: `name+id+base64(algorithm, public key)` (C2SP signed-note, vkey).
 * @throws RangeError where the form is another or the id is not the key's
 */
export function verifierOf(vkey: string): Verifier {
  const [name = '', id = '', ...rest] = vkey.trim().split('+')
  const bytes = Buffer.from(rest.join('+'), 'base64')
  const publicKey = bytes.subarray(1)
  const algorithm = algorithmOf(bytes[0])
  if (!isKeyName(name) || algorithm === undefined || publicKey.length !== KEY_SIZE) {
    throw new RangeError('not a verifier key')
  }
  const keyId = keyIdOf(name, algorithm, publicKey)
  if (keyId.toString('hex') !== id) throw new RangeError('a verifier key names another id')
  const key = publicKeyOf(publicKey)
  return {
    vkey: `${name}+${id}+${bytes.toString('base64')}`,
    name,
    keyId,
    algorithm,
    isSigned: (text, signature) =>
      algorithm === 'ed25519'
        ? signature.length === 64 && verify(null, Buffer.from(text), key, signature)
        : signature.length === 72 &&
          verify(null, Buffer.from(cosigned(text, signature.readBigUInt64BE())), key, signature.subarray(8)),
  }
}

/** What a cosigner signs of a checkpoint seen at an instant, in seconds (C2SP tlog-cosignature, Ed25519). */
export function cosigned(text: string, seconds: bigint): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`
}

function algorithmOf(byte: number | undefined): Algorithm | undefined {
  const names: Algorithm[] = ['ed25519', 'cosignature']
  return names.find((name) => algorithms[name] === byte)
}
