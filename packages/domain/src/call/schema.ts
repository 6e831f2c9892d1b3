import { z } from 'zod'
import { amount, date, id, instantText, nothing, wall, words } from '../programme/schema.ts'

/** What a person gives for each act of the call; the server adds the instants that follow from it. */
export const callInputs = {
  recordGroundingDeliberation: z.strictObject({
    number: words,
    session: z.enum(['ordinary', 'extraordinary']),
    heldOn: date,
    credit: amount,
  }),
  approveTerms: nothing,
  postCall: z.strictObject({ channel: id, postedAt: instantText, proof: words }),
  publishCall: nothing,
  askQuestion: z.strictObject({ words }),
  answerQuestion: z.strictObject({ question: id, words }),
  issueAddendum: z.strictObject({ words, deadline: wall.optional() }),
  extendDeadline: z.strictObject({ deadline: wall, reason: words }),
  cancelCall: z.strictObject({ reason: words }),
}
