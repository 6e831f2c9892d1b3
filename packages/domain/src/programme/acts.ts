import { awardActs } from '../award/acts.ts'
import { callActs } from '../call/acts.ts'
import { closureActs } from '../closure/acts.ts'
import { committeeActs } from '../committee/acts.ts'
import { contractActs } from '../contract/acts.ts'
import { dayOffActs } from '../day-off/acts.ts'
import { milestoneActs } from '../milestone/acts.ts'
import { selectionActs } from '../selection/acts.ts'
import { trancheActs } from '../tranche/acts.ts'
import type { ActLine, ActLines } from './act.ts'

/** Every act of the procedure. The workflow, the server, the permission table and the screens read this one table. */
export const acts = {
  ...callActs,
  ...committeeActs,
  ...selectionActs,
  ...awardActs,
  ...contractActs,
  ...milestoneActs,
  ...trancheActs,
  ...closureActs,
  ...dayOffActs,
} as const satisfies ActLines

export type ActName = keyof typeof acts

/** The message an act's rule takes: what the person gave, and the instants the server computed from it. */
export type MessageOf<N extends ActName> = N extends ActName ? MessageOfRule<(typeof acts)[N]['rule']> : never

type MessageOfRule<R> = R extends (
  programme: never,
  message: infer M extends object,
  ...rest: never[]
) => unknown
  ? M
  : object

export const actNames = Object.keys(acts) as ActName[]

export function actLine(name: ActName): ActLine {
  return acts[name]
}
