import { z } from 'zod'
import { amount, date, id, nothing, words } from '../programme/schema.ts'

const voices = z.int().min(0).max(200)

/** How the council voted, as the minutes of its session say. */
export const votes = z.strictObject({
  for: voices,
  against: voices,
  abstained: voices,
  presidentVoted: z.enum(['for', 'against']).exactOptional(),
})

export const councilOutcome = z.enum(['approved', 'rejected'])

/**
 * What a person gives for each act of the award. Prepared by the server: `isSessionDay` of a deliberation; `sentAt`,
 * `visaTacitAt`, `oppositionEndsAt` of a transmission; the instants of notification and review; `conflict` and the
 * end of the bureau's mandate at a signature.
 */
export const awardInputs = {
  publishProvisionalResult: nothing,
  submitToCouncil: nothing,
  recordCouncilDeliberation: z.strictObject({
    number: words,
    session: z.enum(['ordinary', 'extraordinary']),
    heldOn: date,
    outcome: councilOutcome,
    dossier: id,
    amount,
    votes,
    isReserveListApproved: z.boolean(),
  }),
  recordTransmission: z.strictObject({ sentOn: date }),
  recordOpposition: z.strictObject({ reasons: words }),
  recordVisa: z.strictObject({ outcome: z.enum(['granted', 'refused']), reference: words }),
  notifyResults: z.strictObject({ reasons: words }),
  requestReview: z.strictObject({ dossier: id, reasons: words }),
  answerReview: z.strictObject({ dossier: id, outcome: z.enum(['rejected', 'upheld']), reasons: words }),
  signContract: z.strictObject({ manner: z.enum(['paper', 'electronic']), act: words }),
}
