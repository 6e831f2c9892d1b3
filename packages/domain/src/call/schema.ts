import { z } from 'zod'
import { definition } from '../definition/schema.ts'
import { amount, date, digest, id, instantText, nothing, wall, words } from '../programme/schema.ts'

/** What a person gives for each act of the call; the server adds the instants that follow from it. */
export const callInputs = {
  recordGroundingDeliberation: z.strictObject({
    number: words,
    session: z.enum(['ordinary', 'extraordinary']),
    heldOn: date,
    credit: amount,
    visaedOn: date.exactOptional(),
  }),
  /** `givenOn` is the day on the governor's letter; without it, the answer is today's. */
  recordGroundingRefusal: z.strictObject({ reference: words, givenOn: date.exactOptional() }),
  approveTerms: z.strictObject({ definition: digest.exactOptional() }),
  postCall: z.strictObject({ channel: id, postedAt: instantText, proof: words }),
  /** `corrects` is the digest of the definition that was read. */
  reviseDraft: z.strictObject({ definition, corrects: digest.exactOptional() }),
  publishCall: nothing,
  askQuestion: z.strictObject({ words }),
  answerQuestion: z.strictObject({ question: id, words }),
  issueAddendum: z.strictObject({ words, deadline: wall.optional() }),
  extendDeadline: z.strictObject({ deadline: wall, reason: words }),
  cancelCall: z.strictObject({ reason: words }),
}
