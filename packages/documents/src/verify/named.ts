import { digestOf } from '@mithaq/domain/definition/digest'
import { z } from 'zod'
import { parsed } from '../entry/parsed.ts'
import type { ToldEntry } from '../entry/told-entry.ts'
import { both } from '../draw/letterhead.ts'

const receipt = z.object({ document: z.literal('receipt'), names: z.object({ association: both }) })

/**
 * Whether a receipt names the association that its entry is of. Entries of before there was a digest of the name say
 * nothing of it, and no other document prints a name that its entry knows.
 */
export function isNamedAsTold({ data }: ToldEntry, page: string): boolean {
  const { named } = data
  const read = receipt.safeParse(parsed(page)).data
  return named === undefined || read === undefined || digestOf(read.names.association) === named
}
