import { expect, test } from 'vitest'
import type { ProgrammeState } from '../programme/state.ts'
import { nextSteps } from './next-steps.ts'
import {
  acceptedByTreasurer,
  after,
  daysAfter,
  director,
  dirhams,
  officer,
  paid,
  president,
  reported,
  runningContract,
  schedules,
  signedContract,
  startedAt,
  winner,
  withContract,
  words,
} from './running-contract.ts'

const tranche = 'first'
const conflict = 'none' as const
const steps = (programme: ProgrammeState, id: string, now = startedAt) =>
  nextSteps(programme, id, now).map(({ blocker, turn, act, target, until }) => [
    blocker?.word ?? null,
    turn,
    act,
    target,
    until,
  ])

test('each blocker names whose turn it is, the act that lifts it, on what, and until when', () => {
  const programme = paid(runningContract(), tranche)
  expect(steps(programme, 'second')).toEqual([
    ['credit-not-open', 'officer', 'openCredit', 'second', null],
    ['not-committed', 'officer', 'commitTranche', 'second', null],
    ['former-not-justified', 'association', 'submitJustification', tranche, null],
    ['report-not-accepted', 'association', 'submitReport', 'report-1', schedules['report-1']?.dueAt],
  ])
})

test('what the association has handed in is the officer’s turn', () => {
  const programme = paid(runningContract(), tranche)
  const papers = words
  const justified = after(
    programme,
    'submitJustification',
    { tranche, amount: dirhams(30_000), papers },
    winner,
  )
  const report = { milestone: 'report-1', report: words, indicators: indicatorsOf('report-1') }
  const handedIn = after(justified, 'submitReport', report, winner)
  expect(steps(handedIn, 'second').slice(2)).toEqual([
    ['former-not-justified', 'officer', 'acceptJustification', tranche, null],
    ['report-not-accepted', 'officer', 'acceptReport', 'report-1', null],
  ])
})

test('a signature is the association’s turn first, then the president’s', () => {
  const signed = signedContract()
  const award = { ...signed.award, signedByAssociation: false, signedByCouncil: false, signBy: startedAt }
  expect(steps({ ...signed, award }, tranche)[0]).toEqual([
    'not-signed',
    'association',
    'signContract',
    null,
    startedAt,
  ])
  const half = { ...award, signedByAssociation: true }
  expect(steps({ ...signed, award: half }, tranche)[0]?.[1]).toBe('president')
})

test('where nothing blocks, the next step of the chain is named until it is paid', () => {
  const opened = after(runningContract(), 'openCredit', { tranche, budgetYear: 2025, line: words }, officer)
  const committed = after(opened, 'commitTranche', { tranche, number: words }, officer)
  const certified = after(committed, 'certifyTranche', { tranche, conflict }, director)
  const ordered = after(certified, 'orderTranche', { tranche }, president)
  const returned = after(ordered, 'recordTreasurerRejection', { tranche, reasons: words }, officer)
  const told = [committed, certified, ordered, acceptedByTreasurer(runningContract(), tranche), returned]
  expect(told.map((programme) => steps(programme, tranche))).toEqual([
    [[null, 'director', 'certifyTranche', tranche, null]],
    [[null, 'president', 'orderTranche', tranche, null]],
    [[null, 'treasurer', 'recordTreasurerAcceptance', tranche, null]],
    [[null, 'treasurer', 'recordPayment', tranche, null]],
    [[null, 'director', 'certifyTranche', tranche, null]],
  ])
  expect(steps(paid(runningContract(), tranche), tranche)).toEqual([])
  expect(steps(runningContract(), 'toString')).toEqual([])
})

test('what stands against money on its way is told beside its next step', () => {
  const accepted = acceptedByTreasurer(runningContract(), tranche)
  expect(steps(withContract(accepted, { isSuspended: true }), tranche)).toEqual([
    ['suspended', 'president', 'resumeContract', null, null],
    [null, 'treasurer', 'recordPayment', tranche, null],
  ])
  const mandate = { bureauMandateEndsAt: daysAfter(startedAt, -1) }
  expect(steps(withContract(accepted, mandate), tranche)[0]).toEqual([
    'mandate-expired',
    'association',
    'recordBureau',
    null,
    null,
  ])
})

test('a former tranche that is unpaid waits for its own next step, and a terminated contract for nobody', () => {
  expect(steps(reported(runningContract(), 'report-1'), 'second')[2]).toEqual([
    'former-tranche-unpaid',
    'officer',
    'openCredit',
    tranche,
    null,
  ])
  const ended = { ...runningContract(), outcome: 'terminated' } as const
  expect(steps(ended, tranche)[0]).toEqual(['terminated', null, null, null, null])
})

function indicatorsOf(milestone: string) {
  const asked = runningContract().terms.milestones.find(({ id }) => id === milestone)?.indicators ?? []
  return asked.map((id) => ({ id, value: 1 }))
}
