import { expect, test } from 'vitest'
import { centimes } from '../money/amount.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, officer, president, refusalOf } from '../selection/sitting-committee.ts'
import { approved, draft, everywhere, grounded, now, post, publication, published } from './published-call.ts'

const corrected = {
  ...draft.terms,
  definition: '12'.repeat(32),
  publicationDays: 20,
  budget: centimes(80_000_000),
  tranches: [{ id: 'only', amount: centimes(80_000_000), justifiedShare: 70, after: [] }],
  milestones: [{ id: 'end', kind: 'final-report' as const, indicators: [] }],
}
const revise = (programme: ProgrammeState, terms: typeof draft.terms = corrected) =>
  refusalOf(programme, 'reviseDraft', { terms }, officer, now)
const revised = (programme: ProgrammeState) =>
  after(programme, 'reviseDraft', { terms: corrected }, officer, now)

test('a draft is corrected until it is published, and not after', () => {
  for (const programme of [draft, grounded, approved]) expect(revise(programme)).toBeNull()
  expect(revise(published)).toEqual({ word: 'call-already-published' })
})

test('what hangs on every compulsory channel is published, whether or not the officer has said so', () => {
  expect(revise(post(approved, 'board'))).toBeNull()
  expect(revise(everywhere)).toEqual({ word: 'call-already-published' })
})

test('the same definition again corrects nothing', () => {
  expect(revise(approved, draft.terms)).toEqual({ word: 'draft-unchanged' })
})

test('a correction of what somebody else has corrected meanwhile is refused', () => {
  const correct = (corrects: string) =>
    refusalOf(revised(grounded), 'reviseDraft', { terms: draft.terms, corrects }, officer, now)
  expect(correct(draft.terms.definition)).toEqual({ word: 'draft-corrected-meanwhile' })
  expect(correct(corrected.definition)).toBeNull()
})

test('a corrected draft has the terms, the tranches and the milestones of its new definition', () => {
  const programme = revised(approved)
  expect(programme.terms).toEqual(corrected)
  expect(Object.keys(programme.tranches)).toEqual(['only'])
  expect(programme.tranches['only']?.amount).toBe(corrected.budget)
  expect(Object.keys(programme.milestones)).toEqual(['end'])
})

test('the president approves what is published: a correction undoes approval and postings, not the deliberation', () => {
  const programme = revised(post(approved, 'board'))
  expect(programme.call).toMatchObject({ isGrounded: true, termsApprovedAt: null, posted: {} })
  expect(refusalOf(programme, 'publishCall', publication, officer, now)?.word).toBe('terms-not-approved')
  const again = after(programme, 'approveTerms', {}, president, now)
  expect(refusalOf(again, 'publishCall', publication, officer, now)).toEqual({
    word: 'channels-missing',
    channels: ['board', 'site'],
  })
})

test('the president approves no correction unseen', () => {
  const approve = (definition: string) =>
    refusalOf(revised(grounded), 'approveTerms', { definition }, president, now)
  expect(approve(draft.terms.definition)).toEqual({ word: 'draft-revised' })
  expect(approve(corrected.definition)).toBeNull()
})
