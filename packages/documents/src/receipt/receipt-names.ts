import { z } from 'zod'
import { both, council } from '../draw/letterhead.ts'

/** What a receipt prints that the record does not hold: the words for the ids of its entry. */
export const receiptNames = z.strictObject({
  council,
  programme: both,
  association: both,
  /** By the id that the terms of reference give each. */
  papers: z.record(z.string(), both),
  /** Public address of the installation, without a slash at its end. */
  site: z.string(),
})

export type ReceiptNames = z.infer<typeof receiptNames>
