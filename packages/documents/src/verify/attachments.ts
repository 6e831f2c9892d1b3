import { PDFDocument } from '@cantoo/pdf-lib'
import { attached } from '../draw/attached.ts'

export interface Carried {
  leaf: string
  /** Where the entry is sealed. */
  disclosure?: string
  proof: string
  page: string
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
  return { leaf, proof, page, ...(disclosure === undefined ? {} : { disclosure }) }
}
