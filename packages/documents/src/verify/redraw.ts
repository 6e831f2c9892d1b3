import { digestOf } from '@mithaq/domain/definition/digest'
import { edition } from '../draw/edition.ts'
import type { ProvedEntry } from '../entry/proved-entry.ts'
import { toldEntry } from '../entry/told-entry.ts'
import { minutesPdf } from '../minutes/minutes.ts'
import type { MinutesNames } from '../minutes/minutes-names.ts'
import { receiptPdf } from '../receipt/receipt.ts'
import type { Carried } from './attachments.ts'
import { readPage } from './page.ts'

const nothing = Buffer.alloc(0)

/**
 * Draws a document again from what it carries, for a comparison of every byte; null where it was drawn with templates
 * of another edition. What cannot be drawn is nothing, which equals no document.
 */
export function redraw({ page: text, issued, ...entry }: Carried): Buffer | null {
  const read = readPage(text)
  if (!read) return nothing
  if (read.edition !== edition()) return null
  const { language, nonce } = read
  const by = issued && nonce !== undefined ? { issued: { nonce, entry: issued } } : {}
  try {
    if (read.document === 'receipt') return receiptPdf({ language, entry, names: read.names, ...by })
    if (!isTextOf(read.names, entry)) return nothing
    return minutesPdf({ language, entry, names: read.names, ...by })
  } catch {
    // Whatever an entry and a page of anybody's making do to the templates, it is no document of ours.
    return nothing
  }
}

/** Whether the secretary's words are those whose salted digest the entry holds. */
function isTextOf({ text, salt }: MinutesNames, entry: ProvedEntry): boolean {
  const held = toldEntry(entry)?.data['minutes']
  const digest = typeof held === 'object' && held !== null && 'digest' in held ? held.digest : held
  return digest === digestOf({ salt, body: text })
}
