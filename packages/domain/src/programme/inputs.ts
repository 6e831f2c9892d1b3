import type { z } from 'zod'
import { awardInputs } from '../award/schema.ts'
import { callInputs } from '../call/schema.ts'
import { closureInputs } from '../closure/schema.ts'
import { committeeInputs } from '../committee/schema.ts'
import { contractInputs } from '../contract/schema.ts'
import { dayOffInputs } from '../day-off/schema.ts'
import { milestoneInputs } from '../milestone/schema.ts'
import { selectionInputs } from '../selection/schema.ts'
import { trancheInputs } from '../tranche/schema.ts'
import type { ActName } from './acts.ts'

/** The input of every act that a person does; acts of the clock have none. */
export const inputs = {
  ...callInputs,
  ...committeeInputs,
  ...selectionInputs,
  ...awardInputs,
  ...contractInputs,
  ...milestoneInputs,
  ...trancheInputs,
  ...closureInputs,
  ...dayOffInputs,
} satisfies Partial<Record<ActName, z.ZodType>>

/** The acts of persons: each is one procedure of the API. */
export type PersonalAct = keyof typeof inputs

export type InputOf<N extends PersonalAct> = z.infer<(typeof inputs)[N]>
