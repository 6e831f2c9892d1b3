import { DefaultLogger, Runtime } from '@temporalio/worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutatedSources, type MutatedSources, type Mutation } from '../mutated-sources.ts'
import { brokenRuns, storedHistories } from '../stored-histories.ts'

// Promise Y1 beyond the common road: a change in a branch that a programme rarely takes is found by the run that was
// stored of it.
let sources: MutatedSources
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  sources = await mutatedSources()
})
afterAll(() => sources.remove())

const domain = 'packages/domain/src'
const programme = 'workflows/src/programme/programme.ts'

test.for<[string, string, Mutation]>([
  [
    'a call that is given up and ends as another does',
    'cancelled/01-draft',
    { file: `${domain}/call/rules.ts`, from: "outcome: 'cancelled'", to: "outcome: 'unsuccessful'" },
  ],
  [
    'a run that goes on by itself once its record is repaired',
    'parked/01-draft',
    { file: programme, from: 'this.#isRepaired = true', to: '' },
  ],
  [
    'what the record held and the engine did not is not folded',
    'parked/01-draft',
    {
      file: programme,
      from: "case 'behind':\n        this.state = foldAll(this.state, outcome.later)",
      to: "case 'behind':",
    },
  ],
  [
    'a state that an earlier release handed on is no longer read',
    'reread/01-contract-year-1',
    {
      file: 'workflows/src/programme/workflow.ts',
      from: "case 'continued':\n      return input.state",
      to: "case 'continued':\n      return { ...input.state, milestones: {} }",
    },
  ],
  [
    'a timer for each of two terms that end together',
    'troubled/02-selection',
    {
      file: 'workflows/src/selection/workflow.ts',
      from: '? lapseInTurn : lapseEach',
      to: '? lapseEach : lapseInTurn',
    },
  ],
  [
    'an opposition after which nobody deliberates again',
    'troubled/04-award',
    {
      file: `${domain}/award/stage.ts`,
      from: "case 'oppositionRecorded':\n      return undeliberated(award, 'none')",
      to: "case 'oppositionRecorded':\n      return award",
    },
  ],
  [
    'a refused visa after which nobody deliberates again',
    'troubled/04-award',
    {
      file: `${domain}/award/stage.ts`,
      from: "case 'visaRefused':\n      return undeliberated(award, 'refused')",
      to: "case 'visaRefused':\n      return award",
    },
  ],
  [
    'a reserve list that is no longer used',
    'troubled/04-award',
    {
      file: `${domain}/award/signature.ts`,
      from: 'const next = award.isReserveListApproved ? candidate : null',
      to: 'const next = award.isReserveListApproved ? null : candidate',
    },
  ],
  [
    'a suspension under which milestones fall due',
    'troubled/06-contract-year-1',
    {
      file: 'workflows/src/milestone/workflow.ts',
      from: '!contract.isSuspended && (outcome',
      to: '(outcome',
    },
  ],
  [
    'a contract that is broken off and ends as another does',
    'troubled/07-contract-year-2',
    { file: `${domain}/contract/rules.ts`, from: "outcome: 'terminated'", to: "outcome: 'complete'" },
  ],
  [
    'a recovery of a centime less than was paid',
    'troubled/08-closure',
    {
      file: `${domain}/closure/rules.ts`,
      from: "event('recoveryOrdered', { amount: closure.toRecover, order }",
      to: "event('recoveryOrdered', { amount: (closure.toRecover - 1) as Centimes, order }",
    },
  ],
  [
    'a deliberation that nobody opposed and that is executory a day later',
    'unsigned/04-award',
    {
      file: `${domain}/award/rules.ts`,
      from: "event('becameExecutory', { executoryFrom: at }",
      to: "event('becameExecutory', { executoryFrom: plusMs(at, 86_400_000) }",
    },
  ],
  [
    'a review that is upheld and changes nothing',
    'unsigned/04-award',
    {
      file: `${domain}/award/stage.ts`,
      from: "if (event.data.outcome === 'upheld') return remedied(undeliberated(award, 'none'), event.data)",
      to: '',
    },
  ],
  [
    'an amendment in force that has not changed the end',
    'whole/06-contract-year-1',
    {
      file: `${domain}/contract/stage.ts`,
      from: 'return endsAt ? withEnds(rest, { endsAt, yearEnds, ...(endsWall && { endsWall }) }) : rest',
      to: 'return endsAt ? rest : rest',
    },
  ],
  [
    'a review that is forgotten between two runs',
    'whole/04-award',
    {
      file: `${domain}/award/carried.ts`,
      from: 'reviewed: reviewed.map(places.of)',
      to: 'reviewed: []',
    },
  ],
  [
    'a state that is handed on in another form than it was',
    'sefrou/01-draft',
    { file: programme, from: "if (!patched('2026-11-carried-state'))", to: 'if (Date.now() < 0)' },
  ],
])('%s: found by the history of %s', async ([, run, mutation]) => {
  const histories = await storedHistories(run)
  const found = await Array.fromAsync(brokenRuns(await sources.bundle(mutation), histories))
  expect(found.map(({ name }) => name.slice(name.indexOf(run)))).toEqual([`${run}.json`])
})
