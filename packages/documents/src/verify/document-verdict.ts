import type { CheckpointFault } from '@mithaq/ledger/checkpoint/open-checkpoint'
import { isKeyAt, type LogKey } from '@mithaq/ledger/note/log-key'
import { openProof, readProof, type ProofFault } from '@mithaq/ledger/proof/proof'
import { isAsSealed } from '../draw/seal.ts'
import { sealedEntry, toldEntry, type SealedEntry, type ToldEntry } from '../entry/told-entry.ts'
import { attachmentsOf, type Carried, type CarryingFault } from './attachments.ts'
import { filedDossier } from './filed-dossier.ts'
import { isNamedAsTold } from './named.ts'
import type { Said } from '../issue/issuing.ts'
import { isIssuedBy } from './page-issued.ts'
import { isPageOf, readPage } from './page.ts'

/** Whether what is printed is what the templates make of the entry. */
export type PageState =
  /** Its bytes are as they were sealed: nothing was lost or changed on the way. */
  | 'as-sealed'
  /** It was drawn again from what it carries, and every byte is the same. */
  | 'drawn-again'
  /** Drawn with templates of another edition: it cannot be drawn again here. */
  | 'other-edition'
  /** There is no page: an entry and its proof were given. */
  | 'none'

export interface Valid {
  kind: 'valid'
  /** Sealed where the entry is, and what discloses it was not given: then no document, and no more than an instant. */
  told: ToldEntry | SealedEntry
  /** Of an entry that says of a dossier that it was filed: in which programme, and the digest of its manifest. */
  filed: { programme: string; digest: string } | null
  index: number
  size: number
  origin: string
  witnesses: string[]
  page: PageState
}

export type DocumentFault =
  | CarryingFault
  | ProofFault
  | CheckpointFault
  /** No seal, or a byte is another one than when it was sealed. */
  | 'bytes-altered'
  /** What is attached as the entry is none. */
  | 'not-an-entry'
  /** The entry is sealed, and what is given to disclose it is not what was sealed. */
  | 'another-disclosure'
  /** The entry of a document is sealed, and nothing discloses it. */
  | 'not-disclosed'
  /** The receipt names another association than the one whose name the entry holds the digest of. */
  | 'name-forged'
  /** The seal was made anew over a page that the entry does not make, or that is none of such an entry. */
  | 'page-forged'
  /** No entry of the log says that the council issued this page. */
  | 'page-not-issued'

export type Verdict = Valid | { kind: 'wrong'; fault: DocumentFault; origin?: string }

/** Whether nothing is said of the page but that it is as it was sealed, by whoever sealed it. */
export const isPageUnseen = (page: PageState): boolean => page === 'as-sealed' || page === 'other-edition'

/** Draws a document again from what it carries; null where its edition is another. A browser cannot. */
export type Redraw = (carried: Carried) => Buffer | null

/** What is to be believed of an entry and its proof; keys of a log that had several are tried in turn. */
export function entryVerdict(
  { leaf, proof, disclosure }: Omit<Carried, 'page' | 'issued'>,
  keys: readonly LogKey[],
): Verdict {
  let fault: DocumentFault = 'not-signed-by-the-log'
  for (const key of keys) {
    const opened = openProof(proof, Buffer.from(leaf), { log: key.verifier })
    if ('fault' in opened) {
      if (opened.fault !== 'not-signed-by-the-log') fault = opened.fault
      continue
    }
    if (!isKeyAt(key, opened.size)) {
      fault = 'not-its-key-then'
      continue
    }
    const sealed = sealedEntry(leaf)
    const given = disclosure === undefined ? { leaf } : { leaf, disclosure }
    const told = toldEntry(given) ?? (disclosure === undefined ? sealed : undefined)
    if (!told) return { kind: 'wrong', fault: sealed ? 'another-disclosure' : 'not-an-entry' }
    const { index, size, origin, witnesses } = opened
    const filed = 'sealed' in told ? null : (filedDossier(told) ?? null)
    return { kind: 'valid', told, filed, index, size, origin, witnesses, page: 'none' }
  }
  const origin = originOf(proof)
  return { kind: 'wrong', fault, ...(origin === undefined ? {} : { origin }) }
}

/** What is to be believed of a document: its bytes, its entry, and the page that is printed of it. */
export async function documentVerdict(
  document: Buffer,
  keys: readonly LogKey[],
  redraw?: Redraw,
): Promise<Verdict> {
  const carried = await attachmentsOf(document)
  if ('fault' in carried) return { kind: 'wrong', fault: carried.fault }
  const verdict = entryVerdict(carried, keys)
  if (verdict.kind === 'wrong') return verdict
  const { told } = verdict
  if ('sealed' in told) return { kind: 'wrong', fault: 'not-disclosed' }
  if (!isAsSealed(document)) return { kind: 'wrong', fault: 'bytes-altered' }
  const page = readPage(carried.page)
  if (!page || !isPageOf(page, told)) return { kind: 'wrong', fault: 'page-forged' }
  if (!isNamedAsTold(told, carried.page)) return { kind: 'wrong', fault: 'name-forged' }
  if (!isIssued(carried, page.document, keys)) return { kind: 'wrong', fault: 'page-not-issued' }
  if (!redraw) return { ...verdict, page: 'as-sealed' }
  const drawn = redraw(carried)
  if (drawn === null) return { ...verdict, page: 'other-edition' }
  return drawn.equals(document)
    ? { ...verdict, page: 'drawn-again' }
    : { kind: 'wrong', fault: 'page-forged' }
}

function isIssued(
  { issued, leaf, page }: Carried,
  document: Said['document'],
  keys: readonly LogKey[],
): boolean {
  const verdict = issued && entryVerdict(issued, keys)
  return verdict?.kind === 'valid' && isIssuedBy(verdict.told, { document, leaf, page })
}

/** Whose checkpoint a proof bears, as it says itself. */
function originOf(proof: string): string | undefined {
  return readProof(proof)?.checkpoint.split('\n')[0]
}
