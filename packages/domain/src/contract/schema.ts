import { z } from 'zod'
import { councilOutcome, votes } from '../award/schema.ts'
import { amount, date, id, nothing, words } from '../programme/schema.ts'

/**
 * What a person gives for each act of the contract. Prepared by the server: every instant of an order to start, an
 * amendment and a resumption (`schedules`, `endsAt`, `yearEnds`, `executoryFrom`), the day an amendment is proposed on; when
 * the governor's letter was given and his opposition ends;
 * the bureau's mandate and conflict.
 */
export const contractInputs = {
  orderStart: z.strictObject({ startsOn: date }),
  recordBureau: z.strictObject({ receipt: words, mandateEndsOn: date }),
  /** `isCertified`: the bank's certificate shows this very number. Prepared: what the words were found to be. */
  recordAccount: z.strictObject({ account: words, isCertified: z.boolean() }),
  proposeAmendment: z.strictObject({
    kind: z.enum(['amount', 'duration', 'object', 'other']),
    text: words,
    tranches: z.array(z.strictObject({ id, amount })).max(100).optional(),
    milestones: z
      .array(z.strictObject({ id, dueOn: date }))
      .max(100)
      .optional(),
    endsOn: date.optional(),
  }),
  recordAmendmentDeliberation: z.strictObject({
    amendment: z.int().positive(),
    number: words,
    heldOn: date,
    outcome: councilOutcome,
    votes,
    sentOn: date,
  }),
  /** `givenOn` is the day on the governor's letter; without it, the answer is today's. */
  recordAmendmentVisa: z.strictObject({
    amendment: z.int().positive(),
    outcome: z.enum(['granted', 'refused', 'opposed']),
    reference: words,
    givenOn: date.exactOptional(),
  }),
  signAmendment: z.strictObject({ amendment: z.int().positive(), act: words }),
  rereadDates: nothing,
  suspendContract: z.strictObject({ reasons: words }),
  resumeContract: z.strictObject({ reasons: words }),
  terminateContract: z.strictObject({
    cause: z.enum(['breach', 'mutual', 'force-majeure', 'conflict']),
    reasons: words,
  }),
}
