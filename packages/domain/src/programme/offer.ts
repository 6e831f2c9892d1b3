import type { CalendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import type { Calendar } from '../calendar/working-day.ts'
import type { Definition } from '../definition/schema.ts'
import type { Actor } from './actor.ts'
import type { InputOf, PersonalAct } from './inputs.ts'
import type { ProgrammeState } from './state.ts'
import type { Words } from './words.ts'

/** What an offer is thought up from: nothing of it is read anywhere else. */
export interface OfferView {
  programme: ProgrammeState
  definition: Definition
  calendar: Calendar
  now: Instant
  /** The day on the council's wall. */
  today: CalendarDate
  by: Actor
}

/** One way of doing an act now: what it is about, and the input that its form opens with. */
export interface Offered<N extends PersonalAct> {
  /** A dossier, milestone, tranche, question, seat, channel, amendment; null where there is nothing to choose. */
  target: string | null
  /** Whole, so that the rule can be asked; words not written yet are {@link unwritten}. */
  input: InputOf<N>
  /** Fields that only the person can know: they are filled for the rule's sake and left out of the form. */
  blank?: readonly (keyof InputOf<N>)[]
}

export type Offers<N extends PersonalAct> = { [A in N]: (view: OfferView) => readonly Offered<A>[] }

/** What a form opens with: an input without what its person has to say. */
export type Prefill<N extends PersonalAct> = Partial<InputOf<N>>

/** Stands for words that nobody has written: no row has this digest, so that an append would refuse it. */
export const unwritten: Words = { id: '00000000-0000-4000-8000-000000000000', digest: '0'.repeat(64) }

export const isUnwritten = ({ digest }: Words): boolean => digest === unwritten.digest

/** An act that is about the programme itself. */
export function once<I>(input: I): [{ target: null; input: I }] {
  return [{ target: null, input }]
}

/** The same act about each of several things. */
export function each<I>(
  targets: readonly string[],
  input: (target: string) => I,
): { target: string; input: I }[] {
  return targets.map((target) => ({ target, input: input(target) }))
}

export function prefillOf({ input, blank = [] }: { input: object; blank?: readonly PropertyKey[] }): object {
  const isBlank = new Set<PropertyKey>(blank)
  return Object.fromEntries(
    Object.entries(input).filter(([field, value]) => !isBlank.has(field) && value !== unwritten),
  )
}
