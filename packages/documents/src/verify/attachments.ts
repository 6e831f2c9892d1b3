import { PDFDocument } from '@cantoo/pdf-lib'
import { attached } from '../draw/attached.ts'

export interface Carried {
  leaf: string
  /** Where the entry is sealed. */
  disclosure?: string
  proof: string
  page: string
  /** The entry by which the page is the council's own; absent where the document carries none. */
  issued?: Omit<Carried, 'page' | 'issued'>
}

export type CarryingFault = 'not-a-pdf' | 'nothing-attached'

/** What a document carries to prove itself. The bytes come from anybody. */
export async function attachmentsOf(document: Uint8Array): Promise<Carried | { fault: CarryingFault }> {
  let files: Map<string, string>
  try {
    const pdf = await PDFDocument.load(document, { updateMetadata: false })
    files = new Map(pdf.getAttachments().map(({ name, data }) => [name, new TextDecoder().decode(data)]))
  } catch {
    return { fault: 'not-a-pdf' }
  }
  const [leaf, proof, page] = [attached.leaf, attached.proof, attached.page].map((name) => files.get(name))
  if (leaf === undefined || proof === undefined || page === undefined) return { fault: 'nothing-attached' }
  const disclosure = files.get(attached.disclosure)
  const issued = issuedOf(files)
  return {
    leaf,
    proof,
    page,
    ...(disclosure === undefined ? {} : { disclosure }),
    ...(issued && { issued }),
  }
}

function issuedOf(files: ReadonlyMap<string, string>): Carried['issued'] {
  const [leaf, disclosure, proof] = [
    attached.issuedLeaf,
    attached.issuedDisclosure,
    attached.issuedProof,
  ].map((name) => files.get(name))
  return leaf === undefined || disclosure === undefined || proof === undefined
    ? undefined
    : { leaf, disclosure, proof }
}
