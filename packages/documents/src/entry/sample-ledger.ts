import { hash } from 'node:crypto'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { proofText } from '@mithaq/ledger/proof/proof'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { proveInclusion } from '@mithaq/ledger/tree/inclusion'
import { join, rootOf } from '@mithaq/ledger/tree/root'
import canonicalize from 'canonicalize'
import type { ProvedEntry } from './proved-entry.ts'

/** A log of given entries with a key of its own: what tests prove documents by. The leaf of one with a salt is sealed. */
export function sampleLedger(entries: readonly object[], origin = 'ledger.example/sefrou') {
  const signer = signerOf(newSigningKey(origin))
  const known = entries.map(leafAndDisclosure)
  const leaves = known.map(({ leaf }) => leaf)
  const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf)))
  const size = hashes.length
  const subtree = (level: number, index: number) => {
    let row = hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)
    while (row.length > 1)
      row = row.flatMap((node, at) => (at % 2 === 0 ? [join([node, row[at + 1] ?? node])] : []))
    return join(row)
  }
  const read = (nodes: readonly { level: number; index: number }[]) =>
    Promise.resolve(nodes.map(({ level, index }) => subtree(level, index)))
  const prove = async (index: number): Promise<ProvedEntry> => {
    const checkpoint = signNote(checkpointText({ origin, size, root: await rootOf(size, read) }), [signer])
    return {
      leaf: '',
      ...known[index],
      proof: proofText({ index, hashes: await proveInclusion(index, size, read), checkpoint }),
    }
  }
  return { vkey: signer.vkey, prove }
}

function leafAndDisclosure(entry: object): { leaf: string; disclosure?: string } {
  if (!('salt' in entry && 'at' in entry && 'recordedAt' in entry)) return { leaf: canonicalize(entry) ?? '' }
  const { at, recordedAt, ...rest } = entry
  const disclosure = canonicalize(rest) ?? ''
  return {
    leaf: canonicalize({ at, recordedAt, sealed: hash('sha256', disclosure, 'hex') }) ?? '',
    disclosure,
  }
}
