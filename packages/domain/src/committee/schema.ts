import { z } from 'zod'
import { digest, id, words } from '../programme/schema.ts'

/** What a person gives for each act of this room; nothing is prepared here. */
export const committeeInputs = {
  appointCommittee: z.strictObject({
    members: z
      .array(z.strictObject({ seat: id, person: id, alternate: id.optional() }))
      .min(1)
      .max(50),
    order: words,
  }),
  replaceMember: z.strictObject({ seat: id, person: id, order: words }),
  declareInterests: z.strictObject({
    interests: z.array(z.strictObject({ dossier: id, effect: z.enum(['recusal', 'prohibited']) })).max(2000),
    declaration: words,
  }),
  drawUpMinutes: z.strictObject({ minutes: words }),
  signMinutes: z.strictObject({ minutes: digest, dissent: words.optional() }),
}
