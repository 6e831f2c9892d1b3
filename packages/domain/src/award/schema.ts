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
 * `visaTacitAt`, `oppositionEndsAt` of a transmission; `givenAt` of the governor's answer; the instants of notification and review; `conflict` and the
 * end of the bureau's mandate at a signature; `conflict` where the winner is set aside.
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
  /** `givenOn` is the day on the governor's letter; without it, the answer is today's. */
  recordOpposition: z.strictObject({ reasons: words, givenOn: date.exactOptional() }),
  recordVisa: z.strictObject({
    outcome: z.enum(['granted', 'refused']),
    reference: words,
    givenOn: date.exactOptional(),
  }),
  notifyResults: z.strictObject({ reasons: words }),
  requestReview: z.strictObject({ dossier: id, reasons: words }),
  /** `remedy` is of a review that is upheld; without it, the council deliberates again on the same ranking. */
  answerReview: z.strictObject({
    dossier: id,
    outcome: z.enum(['rejected', 'upheld']),
    remedy: z.enum(['again', 'aside', 'first']).exactOptional(),
    reasons: words,
  }),
  setWinnerAside: z.strictObject({ reasons: words }),
  signContract: z.strictObject({ manner: z.enum(['paper', 'electronic']), act: words }),
}
