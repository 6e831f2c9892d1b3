import { expect, test } from 'vitest'
import {
  daysAfter,
  dirhams,
  runningContract,
  schedules,
  signedContract,
  startedAt,
} from '../tranche/running-contract.ts'
import { awaitedFrom } from './awaited-from.ts'
import type { ProgrammeState } from './state.ts'

const own = 'association-1'
const other = 'association-2'

function told(programme: ProgrammeState): ProgrammeState {
  const dossiers = {
    ...programme.selection.dossiers,
    'dossier-2': { by: other, status: 'admitted' as const },
  }
  return {
    ...programme,
    selection: { ...programme.selection, dossiers },
    award: { ...programme.award, notifiedAt: startedAt },
  }
}

test('a completion is awaited of the association that was asked, and of no other', () => {
  const programme = told(signedContract())
  const incomplete = { by: other, status: 'incomplete' as const, completeBy: daysAfter(startedAt, 3) }
  const dossiers = { ...programme.selection.dossiers, 'dossier-2': incomplete }
  const asked: ProgrammeState = {
    ...programme,
    stage: 'selection',
    selection: { ...programme.selection, dossiers },
  }
  expect(awaitedFrom(asked, other)).toEqual({
    who: 'association',
    what: 'complete-dossier',
    until: daysAfter(startedAt, 3),
  })
  expect(awaitedFrom(asked, own)).toBeNull()
  expect(awaitedFrom(asked, 'association-3')).toBeNull()
})

test('a signature is awaited of the winner once the standstill is over, until it has signed', () => {
  const base = told(signedContract())
  const waiting = {
    ...base,
    stage: 'award',
    award: { ...base.award, isStandstillOver: true, signBy: startedAt, signedByAssociation: false },
  } as const
  expect(awaitedFrom(waiting, own)).toMatchObject({ what: 'sign-by-association', until: startedAt })
  expect(awaitedFrom(waiting, other)).toBeNull()
  const { award } = waiting
  const during = { ...waiting, award: { ...award, isStandstillOver: false } }
  const signed = { ...waiting, award: { ...award, signedByAssociation: true } }
  const unknown = { ...waiting, award: { ...award, notifiedAt: null } }
  for (const programme of [during, signed, unknown]) expect(awaitedFrom(programme, own)).toBeNull()
})

test('the report that is due first is awaited of the winner, also while another is examined', () => {
  const programme = told(runningContract())
  const first = { what: 'submit-report', about: 'report-1', until: schedules['report-1']?.dueAt }
  expect(awaitedFrom(programme, own)).toMatchObject(first)
  expect(awaitedFrom(programme, other)).toBeNull()
  const { milestones } = programme
  const report = milestones['report-1']
  if (!report) throw new Error('no report')
  const examined = {
    ...programme,
    milestones: { ...milestones, 'report-1': { ...report, status: 'submitted' } },
  } as const
  expect(awaitedFrom(examined, own)).toMatchObject({ about: 'account-1' })
  const suspended = { ...programme, contract: { ...programme.contract, isSuspended: true } }
  expect(awaitedFrom(suspended, own)).toBeNull()
})

test('what is owed back is awaited once it was ordered', () => {
  const programme = told(runningContract())
  const closure = { ...programme.closure, isSettled: true, toRecover: dirhams(10) }
  expect(awaitedFrom({ ...programme, stage: 'closure', closure }, own)).toBeNull()
  const ordered = { ...closure, isRecoveryOrdered: true }
  expect(awaitedFrom({ ...programme, stage: 'closure', closure: ordered }, own)?.what).toBe('pay-back')
})
