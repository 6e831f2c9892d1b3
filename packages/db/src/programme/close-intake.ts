import { msOf } from '@mithaq/domain/clock/instant'
import { clock } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { closeIntake } from '@mithaq/domain/call/rules'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Database } from '../database.ts'
import { appendIn, type AppendOutcome, type AppendRequest } from './append.ts'
import { legalNow, lockCall } from './call-lock.ts'

/** Acts of the clock have no input: they all carry this instead of a digest. */
const clockDigest = 'clock'

export type ClosingOutcome = AppendOutcome | { kind: 'not-yet'; ms: number }

/**
 * Closes the intake of a call by the database's clock. The exclusive lock waits for filings in flight and lets
 * none begin; where the clock has not come there yet, everything is let go and the workflow told how long.
 */
export function closeIntakeByClock(
  db: Database,
  request: Omit<AppendRequest, 'events' | 'inputDigest'>,
): Promise<ClosingOutcome> {
  return db.transaction().execute(async (trx) => {
    await lockCall(trx, request.programme)
    const row = await trx
      .selectFrom('programme')
      .select(['state', 'deadlineAt', 'intakeClosedAt'])
      .where('id', '=', request.programme)
      .executeTakeFirst()
    // A record restored to before this call was published: nothing is closed until it has been repaired.
    const version = row?.state.version ?? 0
    if (!row || version < request.after) return { kind: 'ahead', version }
    const now = await legalNow(trx)
    if (!row.intakeClosedAt && row.deadlineAt && now < row.deadlineAt) {
      return { kind: 'not-yet', ms: msOf(row.deadlineAt) - msOf(now) }
    }
    const dossiers = await trx
      .selectFrom('dossier')
      .select(['id', 'association as by'])
      .where('programmeId', '=', request.programme)
      .where('status', '=', 'filed')
      .orderBy('filedAt')
      .orderBy('id')
      .execute()
    const decision = closeIntake(row.state, { dossiers, digest: digestOf(dossiers) })
    if ('refused' in decision) throw new Error(`intake cannot close: ${decision.refused.word}`)
    const events = decision.events.map((event, index): ProgrammeEvent => ({
      ...event,
      version: request.after + 1 + index,
      at: now,
      by: clock,
    }))
    return appendIn(trx, { ...request, inputDigest: clockDigest, events })
  })
}
