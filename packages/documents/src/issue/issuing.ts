import { hash } from 'node:crypto'
import type { Language } from '@mithaq/i18n/language'
import { leafHash } from '@mithaq/ledger/tree/hash'

export interface Said {
  document: 'receipt' | 'minutes'
  language: Language
  names: object
}

/** What `documentIssued` holds: of which document, over which leaf, with which page; digests are SHA-256, hexadecimal. */
export function issuing(document: Said['document'], leaf: string, page: string) {
  return {
    document,
    entry: leafHash(Buffer.from(leaf)).toString('hex'),
    page: hash('sha256', page, 'hex'),
  }
}
