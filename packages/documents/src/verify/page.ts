import { z } from 'zod'
import { parsed } from '../entry/parsed.ts'
import type { ToldEntry } from '../entry/told-entry.ts'
import { minutesNames } from '../minutes/minutes-names.ts'
import { receiptNames } from '../receipt/receipt-names.ts'

const common = { language: z.enum(['ar', 'fr']), edition: z.string(), nonce: z.string().exactOptional() }

const page = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('receipt'), names: receiptNames, ...common }),
  z.strictObject({ document: z.literal('minutes'), names: minutesNames, ...common }),
])

type Page = z.infer<typeof page>

const entriesOf: Record<Page['document'], readonly string[]> = {
  receipt: ['dossierFiled', 'dossierReplaced'],
  minutes: ['minutesAdopted', 'minutesDrawnUp'],
}

/** What a document says of its page beside its entry; undefined where it says nothing of the kind. */
export function readPage(text: string): Page | undefined {
  return page.safeParse(parsed(text)).data
}

/** Whether a document is one of those that such an entry has: anybody can print something else over a true proof. */
export const isPageOf = ({ document }: Page, { type }: ToldEntry): boolean =>
  entriesOf[document].includes(type)
