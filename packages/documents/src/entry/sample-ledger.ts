import { hash } from 'node:crypto'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { proofText } from '@mithaq/ledger/proof/proof'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { proveInclusion } from '@mithaq/ledger/tree/inclusion'
import { join, rootOf } from '@mithaq/ledger/tree/root'
import canonicalize from 'canonicalize'
import { pageText, type Issued } from '../issue/issued-page.ts'
import { issuing, type Said } from '../issue/issuing.ts'
import type { ProvedEntry } from './proved-entry.ts'

/** A log of given entries with a key of its own: what tests prove documents by. The leaf of one with a salt is sealed. */
export function sampleLedger(entries: readonly object[], origin = 'ledger.example/sefrou') {
  const signer = signerOf(newSigningKey(origin))
  const known = entries.map(leafAndDisclosure)
  const prove = (index: number): Promise<ProvedEntry> => provedIn(known, index)
  /** The page of a document over the entry of that index, issued in a log that went on by one. */
  const issue = async (
    index: number,
    said: Said,
    { data: other, ...changed }: { data?: object; type?: string; stream?: string } = {},
  ): Promise<Issued> => {
    const data = { ...issuing(said.document, known[index]?.leaf ?? '', pageText(said, nonce)), ...other }
    const issued = leafAndDisclosure({ ...sampleIssuing, ...changed, data })
    return { nonce, entry: await provedIn([...known, issued], known.length) }
  }
  return { vkey: signer.vkey, prove, issue }

  async function provedIn(all: readonly Leaf[], index: number): Promise<ProvedEntry> {
    const hashes = all.map(({ leaf }) => leafHash(Buffer.from(leaf)))
    const size = hashes.length
    const subtree = (level: number, at: number) => {
      let row = hashes.slice(at * 2 ** level, (at + 1) * 2 ** level)
      while (row.length > 1)
        row = row.flatMap((node, n) => (n % 2 === 0 ? [join([node, row[n + 1] ?? node])] : []))
      return join(row)
    }
    const read = (nodes: readonly { level: number; index: number }[]) =>
      Promise.resolve(nodes.map((node) => subtree(node.level, node.index)))
    const checkpoint = signNote(checkpointText({ origin, size, root: await rootOf(size, read) }), [signer])
    const hashesOf = await proveInclusion(index, size, read)
    return { leaf: '', ...all[index], proof: proofText({ index, hashes: hashesOf, checkpoint }) }
  }
}

const nonce = 'ffeeddccbbaa99887766554433221100'

/** The entry of an issued page, as the record holds it. */
const sampleIssuing = {
  at: '2024-02-16T15:30:02.000Z',
  recordedAt: '2024-02-16T15:30:02.000Z',
  by: '0'.repeat(64),
  ground: 'law-55-19',
  role: 'association',
  salt: '99887766554433221100ffeeddccbbaa',
  stream: 'access/sefrou-2024',
  type: 'documentIssued',
  version: 1,
}

interface Leaf {
  leaf: string
  disclosure?: string
}

function leafAndDisclosure(entry: object): Leaf {
  if (!('salt' in entry && 'at' in entry && 'recordedAt' in entry)) return { leaf: canonicalize(entry) ?? '' }
  const { at, recordedAt, ...rest } = entry
  const disclosure = canonicalize(rest) ?? ''
  return {
    leaf: canonicalize({ at, recordedAt, sealed: hash('sha256', disclosure, 'hex') }) ?? '',
    disclosure,
  }
}
