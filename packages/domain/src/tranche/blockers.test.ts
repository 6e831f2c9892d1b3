import { expect, test } from 'vitest'
import { instant, type Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { blockersOf, tranchesUnsettled } from './blockers.ts'
import {
  after,
  daysAfter,
  director,
  dirhams,
  folded,
  justified,
  officer,
  paid,
  president,
  refusalOf,
  reported,
  runningContract,
  signedContract,
  startedAt,
  winner,
  withContract,
  words,
} from './running-contract.ts'

const tranche = 'first'
const conflict = 'none' as const
const credit = { tranche, budgetYear: 2025, line: words }
const committed = (programme = runningContract()) =>
  after(after(programme, 'openCredit', credit, officer), 'commitTranche', { tranche, number: words }, officer)
const certified = (programme = committed()) =>
  after(programme, 'certifyTranche', { tranche, conflict }, director)
const blockerWords = (programme: ProgrammeState, id: string, now = startedAt) =>
  blockersOf(programme, id, now).map(({ word }) => word)

const replayed = (by: Actor, now = startedAt) => ({ now, by, decidedBefore: () => true })

test('a mandate of the bureau blocks from the instant it ends', () => {
  const bureauMandateEndsAt = daysAfter(startedAt, 100)
  const programme = withContract(committed(), { bureauMandateEndsAt })
  expect(blockersOf(programme, tranche, daysAfter(startedAt, 99))).toEqual([])
  expect(blockersOf(programme, tranche, bureauMandateEndsAt)).toEqual([
    { word: 'mandate-expired', endedAt: bureauMandateEndsAt },
  ])
})

test('the second tranche waits for the first to be paid, and justified to the agreed share to the centime', () => {
  const programme = reported(runningContract(), 'report-1')
  expect(blockerWords(programme, 'second')).toContain('former-tranche-unpaid')
  const needed = dirhams(28_000)
  const almost = justified(paid(programme, tranche), tranche, dirhams(27_999.99))
  expect(blockersOf(almost, 'second', startedAt)).toContainEqual({
    word: 'former-not-justified',
    tranche,
    needed,
    justified: dirhams(27_999.99),
  })
  const enough = justified(almost, tranche, dirhams(0.01))
  expect(blockerWords(enough, 'second')).toEqual(['credit-not-open', 'not-committed'])
})

test('a tranche waits for the reports it comes after', () => {
  const programme = justified(paid(runningContract(), tranche), tranche, dirhams(40_000))
  expect(blockersOf(programme, 'second', startedAt)).toContainEqual({
    word: 'report-not-accepted',
    milestone: 'report-1',
  })
  expect(blockerWords(reported(programme, 'report-1'), 'second')).not.toContain('report-not-accepted')
})

test('a yearly account that did not reach the Court by its date blocks every later tranche, not the first', () => {
  const first = justified(paid(runningContract(), tranche), tranche, dirhams(40_000))
  const programme = reported(first, 'report-1')
  const due = instant('2026-03-15T15:30:00.000Z')
  const missing = { word: 'yearly-account-missing', milestone: 'account-1' }
  expect(blockersOf(programme, 'second', daysAfter(due, -1))).not.toContainEqual(missing)
  expect(blockersOf(programme, 'second', due)).toContainEqual(missing)
  expect(blockersOf(runningContract(), tranche, due)).not.toContainEqual(missing)
  const filed = after(programme, 'fileYearlyAccount', { milestone: 'account-1', proof: words }, winner)
  expect(blockersOf(filed, 'second', due)).not.toContainEqual(missing)
})

test('a yearly account that a tranche names is awaited before its date too', () => {
  const programme = runningContract()
  const [first, ...rest] = programme.terms.tranches
  if (!first) throw new Error('no tranche')
  const tranches = [{ ...first, after: ['account-1'] }, ...rest]
  const asked = { ...programme, terms: { ...programme.terms, tranches } }
  expect(blockerWords(asked, tranche)).toContain('yearly-account-missing')
})

test('what would pass the budget is blocked, tranches on their way included', () => {
  const raised = folded(certified(), {
    type: 'amendmentInForce',
    data: { amendment: 1, tranches: [{ id: 'second', amount: dirhams(60_000.01) }] },
    ground: 'contract',
  })
  expect(blockersOf(raised, 'second', startedAt)).toContainEqual({
    word: 'budget-exceeded',
    budget: dirhams(100_000),
    reached: dirhams(100_000.01),
  })
})

test('no money before the order to start', () => {
  const waiting = committed(signedContract())
  expect(blockerWords(waiting, tranche)).toEqual(['not-started'])
  expect(refusalOf(waiting, 'certifyTranche', { tranche, conflict }, director)?.word).toBe('tranche-blocked')
  expect(decideAct(waiting, 'certifyTranche', { tranche, conflict }, replayed(director))).toHaveProperty(
    'events',
  )
})

test('a credit lapses with its year, for what is not ordered by then; the next year’s takes its place', () => {
  const lapsed = { word: 'credit-lapsed', budgetYear: 2025 }
  const eve = instant('2025-12-31T23:00:00.000Z')
  const newYear = instant('2026-01-02T09:00:00.000Z')
  const due = withContract(committed(), { bureauMandateEndsAt: null })
  expect(blockersOf(due, tranche, eve)).toEqual([])
  expect(blockersOf(due, tranche, newYear)).toEqual([lapsed])
  const stuck = certified()
  const order = (programme: ProgrammeState, now: Instant) =>
    refusalOf(programme, 'orderTranche', { tranche }, president, now)
  expect(order(stuck, eve)).toBeNull()
  expect(order(stuck, newYear)).toEqual({ word: 'tranche-blocked', tranche, blockers: [lapsed] })
  expect(decideAct(stuck, 'orderTranche', { tranche }, replayed(president, newYear))).toHaveProperty('events')
  expect(tranchesUnsettled(stuck, eve)).toEqual([tranche])
  expect(tranchesUnsettled(stuck, newYear)).toEqual([])
  const next = { ...credit, budgetYear: 2026 }
  const reopened = after(stuck, 'openCredit', next, officer, newYear)
  expect(reopened.tranches[tranche]).toMatchObject({ status: 'planned', budgetYear: 2026, certifiedBy: null })
  const ordered = after(stuck, 'orderTranche', { tranche }, president, eve)
  expect(blockersOf(ordered, tranche, newYear)).toEqual([])
  expect(refusalOf(ordered, 'openCredit', next, officer, newYear)?.word).toBe('tranche-already-certified')
})
