import { checkProgramme } from '@mithaq/db/ledger/programme-check'
import { latestCheckpoint } from '@mithaq/db/ledger/reads'
import { latestLedgerCheck } from '@mithaq/db/ledger/kept-check-reads'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { signedHead } from './read-ledger.ts'
import { readInRoom } from './read-in-room.ts'

/** What one answer has time for; a larger record is checked by `mithaq verify` on its bundle. */
const eventsAtMost = 100_000

/**
 * Holds every event of a programme against the signed head of the ledger, now; and tells what the last check of the whole ledger
 * found, which the worker makes by keys and a head that are not in the database.
 */
export const checkRecord = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }) => {
    const { db } = ctx
    await readInRoom(ctx, programme, 'proof')
    const head = await signedHead(db)
    if (!head)
      throw refusedError({ word: (await latestCheckpoint(db)) ? 'ledger-head-unsigned' : 'ledger-not-begun' })
    const check = await checkProgramme(db, programme, head.opened, eventsAtMost)
    if (!check) throw refusedError({ word: 'record-too-long', atMost: eventsAtMost })
    const ledger = (await latestLedgerCheck(db)) ?? null
    return { ...check, size: head.told.size, checkedAt: await legalNow(db), ledger }
  })
