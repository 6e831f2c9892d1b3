import { isDeepStrictEqual } from 'node:util'
import { rebuildProgramme } from '@mithaq/db/programme/projection'
import { msOf } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Council } from '../council.ts'
import { castWords } from './cast-words.ts'
import { clockActs, textOf, timerDelays, type Run } from './engine-history.ts'
import { everybody, namedInLedger } from './clear-leaves.ts'
import { dueInstants } from './next-due.ts'
import { programmeEvents, type Entry } from './record.ts'
import { storyOf, type Step } from './story.ts'

/** To the second: what the clock does, it does within one of its instant. */
const secondMs = 1_000
const historyLimit = 4_000

export type Invariant =
  | 'closed-and-complete'
  | 'paid-is-the-budget'
  | 'each-tranche-paid-once'
  | 'nothing-signed-before-executory'
  | 'every-date-to-the-second'
  | 'histories-short'
  | 'read-model-is-the-fold'
  | 'no-words-in-the-engine'
  | 'every-event-has-its-leaf'
  | 'nobody-named-in-the-ledger'

export interface Played {
  council: Council
  definition: Definition
  entries: readonly Entry[]
  runs: readonly Run[]
}

/** The promises a played programme broke; empty where it kept them all. */
export async function brokenInvariants(played: Played): Promise<Invariant[]> {
  const { definition, entries, runs } = played
  const story = storyOf(definition.id, programmeEvents(entries))
  const held: Record<Invariant, boolean> = {
    'closed-and-complete': isComplete(story),
    'paid-is-the-budget': isBudgetPaid(story, definition),
    'each-tranche-paid-once': areTranchesPaidOnce(story),
    'nothing-signed-before-executory': isSigningExecutory(story),
    'every-date-to-the-second': areDatesRight(story, runs),
    'histories-short': runs.every(({ events }) => events.length <= historyLimit),
    'read-model-is-the-fold': await isReadModelTheFold(played),
    'no-words-in-the-engine': await isEngineWithoutWords(played),
    'every-event-has-its-leaf': entries.every((entry) => entry.kind === 'refusal' || entry.hasItsLeaf),
    'nobody-named-in-the-ledger': await isNobodyNamed(played, story),
  }
  return (Object.keys(held) as Invariant[]).filter((name) => !held[name])
}

function isComplete(story: readonly Step[]): boolean {
  const state = story.at(-1)?.after
  return state?.stage === 'closed' && state.outcome === 'complete'
}

function isBudgetPaid(story: readonly Step[], { budget, tranches }: Definition): boolean {
  const paid = story.reduce(
    (sum, { event }) => (event.type === 'tranchePaid' ? sum + event.data.amount : sum),
    0,
  )
  return paid === budget.total && paid === tranches.reduce((sum, { amount }) => sum + amount, 0)
}

function areTranchesPaidOnce(story: readonly Step[]): boolean {
  const paid = story.flatMap(({ event }) => (event.type === 'tranchePaid' ? [event.data.tranche] : []))
  const all = Object.keys(story.at(-1)?.after.tranches ?? {})
  return isDeepStrictEqual(paid.toSorted(), all.toSorted())
}

function isSigningExecutory(story: readonly Step[]): boolean {
  return story.every(({ before, event }) => {
    if (event.type === 'contractSigned') {
      return before.award.executoryFrom !== null && event.at >= before.award.executoryFrom
    }
    if (event.type !== 'amendmentSigned') return true
    const from = before.contract.pending[event.data.amendment]?.executoryFrom
    return !from || event.at >= from
  })
}

/**
 * In the record nothing that was due is ever overtaken by a second; in the engine's histories every timer fired, and
 * every act of the clock was recorded, within a second of its instant, and none before it.
 */
function areDatesRight(story: readonly Step[], runs: readonly Run[]): boolean {
  const isInTime = (lateMs: number) => lateMs >= 0 && lateMs <= secondMs
  return (
    story.every(({ before, event }) =>
      dueInstants(before).every((due) => msOf(event.at) - msOf(due) <= secondMs),
    ) &&
    runs.flatMap(timerDelays).every(isInTime) &&
    runs.flatMap(clockActs).every(({ dueMs, recordedMs }) => isInTime(recordedMs - dueMs))
  )
}

async function isReadModelTheFold({ council, definition }: Played): Promise<boolean> {
  const read = () =>
    council.owner.selectFrom('programme').selectAll().where('id', '=', definition.id).executeTakeFirst()
  const before = await read()
  await rebuildProgramme(council.owner, definition.id)
  return before !== undefined && isDeepStrictEqual(await read(), before)
}

async function isEngineWithoutWords({ council, definition, runs }: Played): Promise<boolean> {
  const text = textOf(runs)
  const words = await castWords(council.owner, definition.id)
  return words.length > 0 && !words.some((word) => text.includes(word))
}

/** No person and no association; and of the dossiers the winner's alone. */
async function isNobodyNamed({ council }: Played, story: readonly Step[]): Promise<boolean> {
  const state = story.at(-1)?.after
  const dossiers = Object.keys(state?.selection.dossiers ?? {}).filter((id) => id !== state?.award.dossier)
  const unsaid = [...(await everybody(council.owner)), ...dossiers]
  return unsaid.length > 10 && (await namedInLedger(council.owner, unsaid)).length === 0
}
