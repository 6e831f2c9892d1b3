import { digestOf } from '@mithaq/domain/definition/digest'
import { z } from 'zod'
import { edition } from '../draw/edition.ts'
import { parsed } from '../entry/parsed.ts'
import type { ProvedEntry } from '../entry/proved-entry.ts'
import { toldEntry } from '../entry/told-entry.ts'
import { minutesPdf } from '../minutes/minutes.ts'
import { minutesNames, type MinutesNames } from '../minutes/minutes-names.ts'
import { receiptPdf } from '../receipt/receipt.ts'
import { receiptNames } from '../receipt/receipt-names.ts'
import type { Carried } from './attachments.ts'

const common = { language: z.enum(['ar', 'fr']), edition: z.string() }

const page = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('receipt'), names: receiptNames, ...common }),
  z.strictObject({ document: z.literal('minutes'), names: minutesNames, ...common }),
])

const nothing = Buffer.alloc(0)

/**
 * Draws a document again from what it carries, for a comparison of every byte; null where it was drawn with templates
 * of another edition. What cannot be drawn is nothing, which equals no document.
 */
export function redraw({ page: text, ...entry }: Carried): Buffer | null {
  const read = readPage(text)
  if (!read) return nothing
  if (read.edition !== edition()) return null
  const { language } = read
  try {
    if (read.document === 'receipt') return receiptPdf({ language, entry, names: read.names })
    if (!isTextOf(read.names, entry)) return nothing
    return minutesPdf({ language, entry, names: read.names })
  } catch (error) {
    // A receipt over the entry of something else.
    if (error instanceof RangeError) return nothing
    throw error
  }
}

/** Whether the secretary's words are those whose salted digest the entry holds. */
function isTextOf({ text, salt }: MinutesNames, entry: ProvedEntry): boolean {
  const held = toldEntry(entry)?.data['minutes']
  const digest = typeof held === 'object' && held !== null && 'digest' in held ? held.digest : held
  return digest === digestOf({ salt, body: text })
}

function readPage(text: string): z.infer<typeof page> | undefined {
  return page.safeParse(parsed(text)).data
}
