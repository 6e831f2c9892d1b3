import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { MessageOf } from '@mithaq/domain/programme/acts'
import { awardPreparations } from '../award/preparations.ts'
import { callPreparations } from '../call/preparations.ts'
import { contractPreparations } from '../contract/preparations.ts'
import { dayOffPreparations } from '../day-off/preparations.ts'
import { milestonePreparations } from '../milestone/preparations.ts'
import { selectionPreparations } from '../selection/preparations.ts'
import { tranchePreparations } from '../tranche/preparations.ts'
import type { Prepare, Preparations } from './preparation.ts'

const preparations = {
  ...callPreparations,
  ...selectionPreparations,
  ...awardPreparations,
  ...contractPreparations,
  ...milestonePreparations,
  ...tranchePreparations,
  ...dayOffPreparations,
} satisfies Preparations

/** Acts whose message holds more than a person gave, and that nobody prepares; a name in here does not compile. */
type Unprepared = {
  [N in Exclude<PersonalAct, keyof typeof preparations>]: InputOf<N> extends MessageOf<N> ? never : N
}[Exclude<PersonalAct, keyof typeof preparations>]
const asGiven: [Unprepared] extends [never] ? (input: unknown) => unknown : never = (input) => input

/** How an act is prepared; most messages are what the person gave. */
export function preparationOf<N extends PersonalAct>(act: N): Prepare<N> {
  const known = (preparations as Preparations)[act]
  return (known ?? asGiven) as Prepare<N>
}
