import { lastRehearsal } from '@mithaq/db/rehearsal/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import { id } from '@mithaq/domain/programme/schema'
import { seesAll } from '@mithaq/domain/programme/view'
import type {
  RehearsalFailure,
  RehearsalOutcome,
  RehearsalProgress,
  RehearsalResult,
} from '@mithaq/domain/rehearsal/result'
import type { BothLanguages } from '@mithaq/i18n/language'
import { rehearsalFailures } from '@mithaq/i18n/rehearsal/failures'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

export interface RehearsalStatus {
  rehearsal: string
  startedAt: Instant
  /** Whoever asked for it; null where they are not known by name. */
  askedBy: BothLanguages | null
  /** The draft was corrected after it had begun. */
  isOfFormerDraft: boolean
  finishedAt: Instant | null
  outcome: RehearsalOutcome
  /** Null before its own engine has begun to play. */
  progress: RehearsalProgress | null
  result: RehearsalResult | null
  failure: { word: RehearsalFailure; sentences: BothLanguages } | null
}

/** The last rehearsal of a programme: how far it has come, or what it came to; null where there was none. */
export const readRehearsal = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input }): Promise<RehearsalStatus | null> => {
    const found = await programmeAt(ctx.db, input.programme)
    if (!found || !seesAll(ctx.actor, input.programme)) throw refusedError({ word: 'not-found' })
    const row = await lastRehearsal(ctx.db, input.programme)
    if (!row) return null
    const { id: rehearsal, startedAt, finishedAt, progress, result, isForsaken, isOfFormerDraft } = row
    const word = isForsaken ? 'worker-lost' : row.failure
    const failure = word && { word, sentences: rehearsalFailures[word] }
    return {
      rehearsal,
      startedAt,
      askedBy: row.name,
      isOfFormerDraft,
      finishedAt,
      outcome: isForsaken ? 'failed' : row.outcome,
      progress,
      result,
      failure,
    }
  })
