import { instant } from '@mithaq/domain/clock/instant'
import { z } from 'zod'

const moment = z.iso.datetime({ precision: 3 }).transform(instant)

/** What an entry of the ledger says, as `packages/db/src/record/leaf.ts` writes it. */
const told = z.strictObject({
  stream: z.string(),
  version: z.int().positive(),
  type: z.string(),
  at: moment,
  recordedAt: moment,
  role: z.string(),
  ground: z.string(),
  by: z.string(),
  data: z.record(z.string(), z.unknown()),
})

export type ToldEntry = z.infer<typeof told>

/** Reads an entry; undefined where it is not one of a record of this kind. */
export function toldEntry(leaf: string): ToldEntry | undefined {
  try {
    return told.safeParse(JSON.parse(leaf)).data
  } catch {
    return undefined
  }
}
