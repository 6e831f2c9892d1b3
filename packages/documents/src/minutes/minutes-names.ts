import { instant } from '@mithaq/domain/clock/instant'
import { z } from 'zod'
import { both, council } from '../draw/letterhead.ts'

const moment = z.iso.datetime({ precision: 3 }).transform(instant).nullable()

const member = z.strictObject({
  seat: both,
  name: both,
  isPresent: z.boolean(),
  /** How many dossiers the member is recused from. */
  recusals: z.int(),
  signature: z.enum(['none', 'signed', 'dissent']),
})

const dossier = z.strictObject({
  association: both,
  status: z.enum(['received', 'incomplete', 'completed', 'lapsed', 'admitted', 'excluded']),
  cause: both.nullable(),
  /** From 1; null for one that is not ranked. */
  rank: z.int().nullable(),
})

/** What minutes print beside their own entry: the programme as it stood, and the text whose digest the entry holds. */
export const minutesNames = z.strictObject({
  council,
  programme: both,
  publishedAt: moment,
  deadline: moment,
  appointedAt: moment,
  openedAt: moment,
  members: z.array(member),
  dossiers: z.array(dossier),
  hasRanking: z.boolean(),
  /** The secretary's words, and the salt that their digest was taken with. */
  text: z.string(),
  salt: z.string(),
  site: z.string(),
})

export type MinutesNames = z.infer<typeof minutesNames>
