import { z } from 'zod'
import { issuing, type Said } from '../issue/issuing.ts'
import type { SealedEntry, ToldEntry } from '../entry/told-entry.ts'

const issued = z.strictObject({ document: z.string(), entry: z.string(), page: z.string() })

/** Whether an entry says that the council issued this very page over this very leaf. */
export function isIssuedBy(
  told: ToldEntry | SealedEntry,
  { document, leaf, page }: { document: Said['document']; leaf: string; page: string },
): boolean {
  if ('sealed' in told || told.type !== 'documentIssued' || !told.stream.startsWith('access/')) return false
  const said = issued.safeParse(told.data).data
  const expected = issuing(document, leaf, page)
  return said?.document === document && said.entry === expected.entry && said.page === expected.page
}
