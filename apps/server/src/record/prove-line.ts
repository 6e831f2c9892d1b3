import { proveEvent } from '@mithaq/db/ledger/prove'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { readInRoom } from './read-in-room.ts'

const input = z.strictObject({
  programme: id,
  version: z.int().positive().max(2_000_000_000),
  /** Of a dossier of the programme; of the programme itself where it is absent. */
  dossier: id.optional(),
})

/** The proof that one event is in the ledger: its leaf, and the way from it to a signed head. */
export const proveLine = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db } = ctx
  const { programme, version, dossier } = given
  await readInRoom(ctx, programme, 'proof')
  if (dossier !== undefined && !(await isOf(programme, dossier))) throw refusedError({ word: 'not-found' })
  const stream = dossier === undefined ? `programme/${programme}` : `dossier/${dossier}`
  const proved = await proveEvent(db, stream, version)
  if (!proved) throw refusedError({ word: 'not-in-ledger-yet' })
  return { stream, version, ...proved }

  async function isOf(of: string, named: string): Promise<boolean> {
    const row = await db
      .selectFrom('dossier')
      .select('id')
      .where('id', '=', named)
      .where('programmeId', '=', of)
      .executeTakeFirst()
    return row !== undefined
  }
})
