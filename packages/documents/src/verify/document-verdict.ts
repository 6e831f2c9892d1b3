import type { CheckpointFault } from '@mithaq/ledger/checkpoint/open-checkpoint'
import type { Verifier } from '@mithaq/ledger/note/verifier'
import { openProof, readProof, type ProofFault } from '@mithaq/ledger/proof/proof'
import { isAsSealed } from '../draw/seal.ts'
import { toldEntry, type ToldEntry } from '../entry/told-entry.ts'
import { attachmentsOf, type Carried, type CarryingFault } from './attachments.ts'

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
  told: ToldEntry
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
  /** The seal was made anew over a page that the entry does not make. */
  | 'page-forged'

export type Verdict = Valid | { kind: 'wrong'; fault: DocumentFault; origin?: string }

/** Draws a document again from what it carries; null where its edition is another. A browser cannot. */
export type Redraw = (carried: Carried) => Buffer | null

/** What is to be believed of an entry and its proof; keys of a log that had several are tried in turn. */
export function entryVerdict(
  { leaf, proof }: Pick<Carried, 'leaf' | 'proof'>,
  keys: readonly Verifier[],
): Verdict {
  let fault: DocumentFault = 'not-signed-by-the-log'
  for (const log of keys) {
    const opened = openProof(proof, Buffer.from(leaf), { log })
    if ('fault' in opened) {
      if (opened.fault !== 'not-signed-by-the-log') fault = opened.fault
      continue
    }
    const told = toldEntry(leaf)
    if (!told) return { kind: 'wrong', fault: 'not-an-entry' }
    const { index, size, origin, witnesses } = opened
    return { kind: 'valid', told, index, size, origin, witnesses, page: 'none' }
  }
  const origin = originOf(proof)
  return { kind: 'wrong', fault, ...(origin === undefined ? {} : { origin }) }
}

/** What is to be believed of a document: its bytes, its entry, and the page that is printed of it. */
export async function documentVerdict(
  document: Buffer,
  keys: readonly Verifier[],
  redraw?: Redraw,
): Promise<Verdict> {
  const carried = await attachmentsOf(document)
  if ('fault' in carried) return { kind: 'wrong', fault: carried.fault }
  const verdict = entryVerdict(carried, keys)
  if (verdict.kind === 'wrong') return verdict
  if (!isAsSealed(document)) return { kind: 'wrong', fault: 'bytes-altered' }
  if (!redraw) return { ...verdict, page: 'as-sealed' }
  const drawn = redraw(carried)
  if (drawn === null) return { ...verdict, page: 'other-edition' }
  return drawn.equals(document)
    ? { ...verdict, page: 'drawn-again' }
    : { kind: 'wrong', fault: 'page-forged' }
}

/** Whose checkpoint a proof bears, as it says itself. */
function originOf(proof: string): string | undefined {
  return readProof(proof)?.checkpoint.split('\n')[0]
}
