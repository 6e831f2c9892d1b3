import { expect, test } from 'vitest'
import type { Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import { awaitedOf } from './awaited.ts'
import { newProgramme } from './fold.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'

const now = '2024-02-10T09:00:00.000Z' as Instant
const deadline = '2024-02-16T15:30:00.000Z' as Instant
// Terms play no part in what a call waits for.
const draft = newProgramme('sefrou-2024', { milestones: [], tranches: [] } as unknown as Terms)
const call = (changes: Partial<ProgrammeState['call']>): ProgrammeState => ({
  ...draft,
  call: { ...draft.call, ...changes },
})

test('a draft waits for the officer to record the deliberation, then for the president', () => {
  expect(awaitedOf(draft, now)).toEqual({ who: 'officer', what: 'record-deliberation', until: null })
  expect(awaitedOf(call({ isGrounded: true }), now)?.who).toBe('president')
  expect(awaitedOf(call({ isGrounded: true, termsApprovedAt: now }), now)?.what).toBe('publish-call')
})

test('a deliberation that is not executory yet waits for the governor’s days, and from then on for the president', () => {
  const recorded = call({ isGrounded: true, groundedFrom: deadline })
  expect(awaitedOf(recorded, now)).toEqual({ who: 'governor', what: 'become-executory', until: deadline })
  expect(awaitedOf(recorded, deadline)).toEqual({ who: 'president', what: 'approve-terms', until: null })
  const approved = call({ isGrounded: true, groundedFrom: deadline, termsApprovedAt: now })
  expect(awaitedOf(approved, now)?.what).toBe('publish-call')
})

test('an open call waits for the associations until its deadline, and then for nobody but the clock', () => {
  const open = call({
    isGrounded: true,
    termsApprovedAt: now,
    publishedAt: now,
    deadline: { at: deadline } as StoredWallTime,
  })
  expect(awaitedOf(open, now)).toEqual({ who: 'association', what: 'file-dossiers', until: deadline })
  expect(awaitedOf(open, deadline)?.what).toBe('close-intake')
})

test('a closed programme waits for nothing', () => {
  expect(awaitedOf({ ...draft, stage: 'closed' }, now)).toBeNull()
})

test('after the intake the president is awaited, then the members; a completion request has its own term', () => {
  const member = { seat: 'chair', hasDeclared: true, interests: {}, hasSigned: false, hasDissented: false }
  const selection: ProgrammeState = { ...draft, stage: 'selection' }
  expect(awaitedOf(selection, now)?.what).toBe('appoint-committee')
  const seated = { ...selection, committee: { ...draft.committee, members: { 'member-1': member } } }
  expect(awaitedOf(seated, now)?.what).toBe('open-session')
  const asked: ProgrammeState = {
    ...seated,
    selection: {
      ...draft.selection,
      openedAt: now,
      dossiers: { 'dossier-1': { by: 'association-1', status: 'incomplete', completeBy: deadline } },
    },
  }
  expect(awaitedOf(asked, now)).toEqual({ who: 'association', what: 'complete-dossier', until: deadline })
})

test('the governor is awaited until silence counts as a visa', () => {
  const award = {
    ...draft.award,
    provisionalAt: now,
    submittedAt: now,
    dossier: 'dossier-1',
    transmittedAt: now,
    visa: 'pending' as const,
    visaTacitAt: deadline,
  }
  expect(awaitedOf({ ...draft, stage: 'award', award }, now)).toEqual({
    who: 'governor',
    what: 'grant-visa',
    until: deadline,
  })
})

test('in the contract a report that came in goes before the next one that is due', () => {
  const later = '2024-03-16T15:30:00.000Z' as Instant
  const milestone = (status: 'planned' | 'submitted', dueAt: Instant) => ({
    status,
    schedule: { dueAt, remindAt: [], noticeAt: dueAt, demandAt: dueAt, suspendAt: dueAt },
    steps: 0,
    submissions: 0,
    confirmedBy: [],
  })
  const running = (first: 'planned' | 'submitted'): ProgrammeState => ({
    ...draft,
    stage: 'contract',
    contract: { ...draft.contract, startedAt: now },
    milestones: { b: milestone('planned', deadline), a: milestone(first, later) },
  })
  expect(awaitedOf(running('planned'), now)).toMatchObject({
    what: 'submit-report',
    until: deadline,
    about: 'b',
  })
  expect(awaitedOf(running('submitted'), now)).toMatchObject({ what: 'examine-report', about: 'a' })
})
