import canonicalize from 'canonicalize'
import { edition } from '../draw/edition.ts'
import type { ProvedEntry } from '../entry/proved-entry.ts'
import type { Said } from './issuing.ts'

/**
 * By what a page is the council's own: an entry `documentIssued` that holds the digest of every word that the page
 * prints beside the entry of the document. Without it anybody could print other names over a true proof.
 */
export interface Issued {
  /** 128 random bits in the page, hexadecimal: its digest tells nobody whose names are in it. */
  nonce: string
  entry: ProvedEntry
}

/** What a document attaches as its page: canonical JSON (RFC 8785). */
export function pageText({ document, language, names }: Said, nonce?: string): string {
  const given = nonce === undefined ? {} : { nonce }
  return canonicalize({ document, language, names, ...given, edition: edition() }) ?? ''
}
