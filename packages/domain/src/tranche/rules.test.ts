import { expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { blockersOf } from './blockers.ts'
import {
  acceptedByTreasurer,
  after,
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
const payment = { tranche, reference: words, paidOn: '2025-01-06', conflict }

const committed = (programme = runningContract()) =>
  after(after(programme, 'openCredit', credit, officer), 'commitTranche', { tranche, number: words }, officer)
const certified = (programme = committed()) =>
  after(programme, 'certifyTranche', { tranche, conflict }, director)
const ordered = (programme = certified()) => after(programme, 'orderTranche', { tranche }, president)

const sumPaid = (programme: ProgrammeState) =>
  Object.values(programme.tranches).reduce((sum, each) => sum + each.paid, 0)
const blockerWords = (programme: ProgrammeState, id: string, now = startedAt) =>
  blockersOf(programme, id, now).map(({ word }) => word)

const suspended = (programme: ProgrammeState) => withContract(programme, { isSuspended: true })
const ended = (programme: ProgrammeState) =>
  ({ ...programme, stage: 'closure', outcome: 'terminated' }) as const

test('the treasurer returns the order twice, then pays: the money is shown once', () => {
  const rejection = { tranche, reasons: words }
  const once = after(ordered(), 'recordTreasurerRejection', rejection, officer)
  expect(once.tranches[tranche]).toMatchObject({ status: 'rejected', certifiedBy: null, orderedBy: null })
  expect(refusalOf(once, 'orderTranche', { tranche }, president)?.word).toBe('tranche-not-certified')
  const twice = after(ordered(certified(once)), 'recordTreasurerRejection', rejection, officer)
  const accepted = after(ordered(certified(twice)), 'recordTreasurerAcceptance', { tranche }, officer)
  expect(sumPaid(accepted)).toBe(0)
  const done = after(accepted, 'recordPayment', payment, officer)
  expect(done.tranches[tranche]).toMatchObject({ status: 'paid', rejections: 2, paid: dirhams(40_000) })
  expect(sumPaid(done)).toBe(dirhams(40_000))
})

test('a tranche is paid once, and no step of the chain is repeated afterwards', () => {
  const done = paid(runningContract(), tranche)
  const again = { word: 'tranche-already-paid', tranche }
  expect(refusalOf(done, 'recordPayment', payment, officer)).toEqual(again)
  expect(refusalOf(done, 'openCredit', { ...credit, budgetYear: 2026 }, officer)).toEqual(again)
  expect(refusalOf(done, 'commitTranche', { tranche, number: words }, officer)).toEqual(again)
  expect(refusalOf(done, 'certifyTranche', { tranche, conflict }, director)).toEqual(again)
  expect(refusalOf(done, 'orderTranche', { tranche }, president)).toEqual(again)
  expect(refusalOf(done, 'recordTreasurerAcceptance', { tranche }, officer)).toEqual(again)
  expect(blockersOf(done, tranche, startedAt)).toEqual([])
})

test('who certified does not order, who ordered does not record the payment', () => {
  const both = { person: 'director-1', role: 'president' } as const
  expect(refusalOf(certified(), 'orderTranche', { tranche }, both)).toEqual({ word: 'same-person', tranche })
  const accepted = acceptedByTreasurer(runningContract(), tranche)
  const orderer = { person: 'president-1', role: 'officer' } as const
  expect(refusalOf(accepted, 'recordPayment', payment, orderer)).toEqual({ word: 'same-person', tranche })
})

test("a councillor's spouse enters the bureau in month 14: the next payment is blocked and says why", () => {
  const month14 = instant('2026-03-01T09:00:00.000Z')
  const ready = reported(justified(paid(runningContract(), tranche), tranche, dirhams(30_000)), 'report-1')
  const opened = after(ready, 'openCredit', { ...credit, tranche: 'second', budgetYear: 2026 }, officer)
  const second = after(opened, 'commitTranche', { tranche: 'second', number: words }, officer)
  expect(blockersOf(second, 'second', month14)).toEqual([])
  const entered = withContract(second, { hasProhibitedConflict: true })
  expect(refusalOf(entered, 'certifyTranche', { tranche: 'second', conflict }, director, month14)).toEqual({
    word: 'tranche-blocked',
    tranche: 'second',
    blockers: [{ word: 'prohibited-conflict' }],
  })
  const onItsWay = withContract(acceptedByTreasurer(runningContract(), tranche), {
    hasProhibitedConflict: true,
  })
  expect(refusalOf(onItsWay, 'recordPayment', payment, officer, month14)?.word).toBe('tranche-blocked')
})

test('the bureau is looked at again when a tranche is certified and when it is paid', () => {
  const found = { tranche, conflict: 'prohibited' as const }
  const blocked = { word: 'tranche-blocked', tranche, blockers: [{ word: 'prohibited-conflict' }] }
  expect(refusalOf(committed(), 'certifyTranche', found, director)).toEqual(blocked)
  const accepted = acceptedByTreasurer(runningContract(), tranche)
  expect(refusalOf(accepted, 'recordPayment', { ...payment, conflict: 'prohibited' }, officer)).toEqual(
    blocked,
  )
})

test('a suspension blocks certificate, order and payment', () => {
  const blocked = { word: 'tranche-blocked', tranche, blockers: [{ word: 'suspended' }] }
  expect(refusalOf(suspended(committed()), 'certifyTranche', { tranche, conflict }, director)).toEqual(
    blocked,
  )
  expect(refusalOf(suspended(certified()), 'orderTranche', { tranche }, president)).toEqual(blocked)
  const accepted = suspended(acceptedByTreasurer(runningContract(), tranche))
  expect(refusalOf(accepted, 'recordPayment', payment, officer)).toEqual(blocked)
})

test('a credit comes before a commitment, and both before a certificate', () => {
  const programme = runningContract()
  expect(blockerWords(programme, tranche)).toEqual(['credit-not-open', 'not-committed'])
  expect(refusalOf(programme, 'commitTranche', { tranche, number: words }, officer)?.word).toBe(
    'credit-not-open',
  )
  expect(refusalOf(programme, 'certifyTranche', { tranche, conflict }, director)?.word).toBe(
    'tranche-blocked',
  )
})

test('a credit is opened again only in a later budget, and needs a commitment of its own', () => {
  expect(refusalOf(committed(), 'openCredit', credit, officer)).toEqual({
    word: 'credit-already-open',
    tranche,
    budgetYear: 2025,
  })
  const later = after(committed(), 'openCredit', { ...credit, budgetYear: 2026 }, officer)
  expect(blockerWords(later, tranche)).toEqual(['not-committed'])
})

test('nothing is opened or committed before both have signed', () => {
  const unsigned = signedContract()
  const programme = { ...unsigned, award: { ...unsigned.award, signedByCouncil: false } }
  const blocked = { word: 'tranche-blocked', tranche, blockers: [{ word: 'not-signed' }] }
  expect(refusalOf(programme, 'openCredit', credit, officer)).toEqual(blocked)
  const open = after(signedContract(), 'openCredit', credit, officer)
  const gone = { ...open, award: programme.award }
  expect(refusalOf(gone, 'commitTranche', { tranche, number: words }, officer)).toEqual(blocked)
})

test('a tranche is committed, certified, ordered and accepted in this order, each once', () => {
  const act = (programme: ProgrammeState) => ({
    commit: refusalOf(programme, 'commitTranche', { tranche, number: words }, officer)?.word,
    certify: refusalOf(programme, 'certifyTranche', { tranche, conflict }, director)?.word,
    order: refusalOf(programme, 'orderTranche', { tranche }, president)?.word,
    accept: refusalOf(programme, 'recordTreasurerAcceptance', { tranche }, officer)?.word,
    reject: refusalOf(programme, 'recordTreasurerRejection', { tranche, reasons: words }, officer)?.word,
    pay: refusalOf(programme, 'recordPayment', payment, officer)?.word,
  })
  const early = { accept: 'tranche-not-ordered', reject: 'tranche-not-ordered', pay: 'tranche-not-accepted' }
  const again = { commit: 'tranche-already-certified', certify: 'tranche-already-certified' }
  expect(act(committed())).toMatchObject({
    ...early,
    commit: 'tranche-already-committed',
    certify: undefined,
  })
  expect(act(committed()).order).toBe('tranche-not-certified')
  expect(act(certified())).toEqual({ ...early, ...again, order: undefined })
  expect(act(ordered())).toMatchObject({ ...again, order: 'tranche-not-certified', accept: undefined })
  const accepted = act(acceptedByTreasurer(runningContract(), tranche))
  expect(accepted).toMatchObject({ ...again, accept: 'tranche-not-ordered', pay: undefined })
})

test('after a termination nothing more is certified or ordered, and settled accounts stay settled', () => {
  const terminated = { word: 'tranche-blocked', tranche, blockers: [{ word: 'terminated' }] }
  expect(refusalOf(ended(committed()), 'certifyTranche', { tranche, conflict }, director)).toEqual(terminated)
  expect(refusalOf(ended(certified()), 'orderTranche', { tranche }, president)).toEqual(terminated)
  const accepted = ended(acceptedByTreasurer(runningContract(), tranche))
  expect(sumPaid(after(accepted, 'recordPayment', payment, officer))).toBe(dirhams(40_000))
  const settled = { ...committed(), closure: { ...committed().closure, isSettled: true } }
  expect(blockerWords(settled, tranche)).toEqual(['accounts-settled'])
})

test('an amended amount needs its commitment and certificate anew, and never touches an order on its way', () => {
  const amended = (programme: ProgrammeState) =>
    folded(programme, {
      type: 'amendmentInForce',
      data: { amendment: 1, tranches: [{ id: tranche, amount: dirhams(35_000) }] },
      ground: 'contract',
    })
  const again = amended(certified())
  expect(again.tranches[tranche]).toMatchObject({
    amount: dirhams(35_000),
    status: 'planned',
    certifiedBy: null,
  })
  for (const programme of [ordered(), paid(runningContract(), tranche)]) {
    expect(amended(programme).tranches).toEqual(programme.tranches)
  }
})

test('an unknown tranche is refused by every act, and others than their office are told nothing', () => {
  const programme = runningContract()
  const unknown = { word: 'tranche-unknown', tranche: 'fourth' }
  const fourth = { tranche: 'fourth', conflict }
  expect(refusalOf(programme, 'openCredit', { ...credit, ...fourth }, officer)).toEqual(unknown)
  expect(refusalOf(programme, 'commitTranche', { number: words, ...fourth }, officer)).toEqual(unknown)
  expect(refusalOf(programme, 'certifyTranche', fourth, director)).toEqual(unknown)
  expect(refusalOf(programme, 'orderTranche', fourth, president)).toEqual(unknown)
  expect(refusalOf(programme, 'recordTreasurerAcceptance', fourth, officer)).toEqual(unknown)
  expect(refusalOf(programme, 'recordPayment', { ...payment, ...fourth }, officer)).toEqual(unknown)
  const money = { ...fourth, amount: dirhams(1), papers: words }
  expect(refusalOf(programme, 'submitJustification', money, winner)).toEqual(unknown)
  expect(refusalOf(programme, 'acceptJustification', money, officer)).toEqual(unknown)
  expect(refusalOf(programme, 'orderTranche', { tranche }, officer)).toEqual({ word: 'not-found' })
  expect(blockersOf(programme, 'fourth', startedAt)).toEqual([])
})
