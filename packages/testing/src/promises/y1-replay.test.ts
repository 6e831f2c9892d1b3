import { hostname } from 'node:os'
import path from 'node:path'
import { eventFields } from '@mithaq/domain/programme/event-fields'
import { answeredAppends } from '@mithaq/workflows/programme/appended'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import { DefaultLogger, Runtime } from '@temporalio/worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutatedSources, type MutatedSources, type Mutation } from '../mutated-sources.ts'
import { textOf } from '../rehearsal/engine-history.ts'
import { brokenRuns, storedHistories, type StoredRun } from '../stored-histories.ts'

let histories: StoredRun[]
let sources: MutatedSources

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  histories = await storedHistories()
  sources = await mutatedSources()
})
afterAll(() => sources.remove())

/** What is found in one run of Sefrou’s programme. */
async function foundIn(run: string, mutation: Mutation) {
  const stored = await storedHistories(`sefrou/${run}`)
  const [found] = await Array.fromAsync(brokenRuns(await sources.bundle(mutation), stored))
  return found
}

test('every stored history replays on today’s code, with the same events, dates and states', async () => {
  const bundle = await sources.bundle()
  expect(await Array.fromAsync(brokenRuns(bundle, histories))).toEqual([])
})

test('every stage and every contract year has a stored history', () => {
  const chapters = histories.map(({ name }) => /\d\d-([a-z-]+(\d+)?)\.json$/.exec(name)?.[1])
  for (const chapter of ['draft', 'selection', 'award', 'closure']) expect(chapters).toContain(chapter)
  for (const year of [1, 2, 3]) expect(chapters).toContain(`contract-year-${year}`)
})

test('whatever can be recorded of a programme is recorded in a stored history', () => {
  const recorded = new Set(
    histories.flatMap(({ name, text }) => {
      const { events } = historyFromJSON(JSON.parse(text))
      const appends = answeredAppends({ run: name, before: null, events: events ?? [] })
      return appends.flatMap((append) => append.events.map(({ type }) => type))
    }),
  )
  expect([...recorded].toSorted()).toEqual(Object.keys(eventFields).toSorted())
})

test('stored histories hold no words, no names, no paths and no machine, and stay small', () => {
  const sets = Map.groupBy(histories, ({ name }) => path.dirname(name))
  for (const [set, runs] of sets) {
    const bytes = runs.reduce((sum, { text }) => sum + text.length, 0)
    expect(bytes, set).toBeLessThan(1_500_000)
  }
  for (const { name, text } of histories) {
    const told = textOf(historyFromJSON(JSON.parse(text)))
    expect(told, name).toContain('programme')
    expect(told, name).not.toMatch(/[\u0600-\u06FF]/u)
    expect(told, name).not.toMatch(/file:\/\/|node_modules|\/(?:home|tmp|root|work|usr|Users)\//)
    expect(told, name).not.toMatch(new RegExp(`\\b\\d+@${hostname()}\\b`))
    expect(text, name).not.toMatch(/"(?:identity|stackTrace)"/)
  }
})

// What the engine itself sees: other commands, or in another order.
test.for<[string, string, Mutation]>([
  [
    'a timer that is no longer set',
    '06-contract-year-1',
    {
      file: 'workflows/src/contract/workflow.ts',
      from: "programme.wheneverDue(({ contract }) => yearEnd(contract), 'turnYear', { year }),",
      to: '',
    },
  ],
  [
    'an activity more before every act',
    '01-draft',
    {
      file: 'workflows/src/programme/programme.ts',
      from: 'const decision = this.#decide(',
      to: 'await this.#catchUp()\n      const decision = this.#decide(',
    },
  ],
])('%s is found by the engine', async ([, run, mutation]) => {
  const found = await foundIn(run, mutation)
  expect(found?.violation).toBeDefined()
})

// What it does not see, since it compares no inputs: the comparison of what each command was given finds it.
test.for<[string, string, string, Mutation]>([
  [
    'a centime more in a payment',
    '06-contract-year-1',
    'append',
    {
      file: 'packages/domain/src/tranche/rules.ts',
      from: 'const amount: Centimes = tranche.amount',
      to: 'const amount = (tranche.amount + 1) as Centimes',
    },
  ],
  [
    'a centime more in the council’s deliberation',
    '04-award',
    'append',
    {
      file: 'packages/domain/src/award/rules.ts',
      from: "event('councilDeliberated', recorded,",
      to: "event('councilDeliberated', { ...recorded, amount: (recorded.amount + 1) as typeof recorded.amount },",
    },
  ],
  [
    'a timer a millisecond late',
    '01-draft',
    'timer',
    {
      file: 'workflows/src/programme/programme.ts',
      from: 'if (wait > 0) await condition(() => this.isOver || dueAt(this.state) !== due, wait)',
      to: 'if (wait > 0) await condition(() => this.isOver || dueAt(this.state) !== due, wait + 1)',
    },
  ],
  [
    'a reminder that names another due date',
    '06-contract-year-1',
    'append',
    {
      file: 'packages/domain/src/milestone/rules.ts',
      from: 'dueAt: schedule.dueAt,\n        missed',
      to: 'dueAt: schedule.noticeAt,\n        missed',
    },
  ],
  [
    'an event that a rule no longer yields',
    '10-contract-year-3',
    'append',
    {
      file: 'packages/domain/src/contract/rules.ts',
      from: "event('contractEnded', {}, 'contract'),",
      to: '',
    },
  ],
  [
    'a fact that is no longer folded into the state of the next run',
    '01-draft',
    'continueAsNew',
    {
      file: 'packages/domain/src/call/stage.ts',
      from: 'answered: call.answered + 1',
      to: 'answered: call.answered',
    },
  ],
])('%s is found by its input', async ([, run, command, mutation]) => {
  const found = await foundIn(run, mutation)
  expect(found?.differences.map((difference) => difference.command)).toContain(command)
  // Were the engine to find it, this would be no test of the comparison.
  expect(found?.violation).toBeUndefined()
})
