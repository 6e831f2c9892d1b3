import { describe, expect, test } from 'vitest'
import { plusMs, type Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import { actLine } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, clock, filer, officer, president, refusalOf, words } from '../selection/sitting-committee.ts'
import {
  day,
  now,
  draft,
  wall,
  approved,
  publication,
  published,
  deadline,
  questionsEnd,
  question,
  asked,
} from './published-call.ts'
import { openQuestionsAtMost } from './rules.ts'

const digest = 'ef'.repeat(32)
const dossiers = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `dossier-${n + 1}`, by: `association-${n + 1}` }))

describe('questions', () => {
  test('as many wait as a programme carries along, and one more when one is answered', () => {
    const waiting = Array.from({ length: openQuestionsAtMost }, (_, n) => [`question-${n}`, now] as const)
    const openQuestions = Object.fromEntries(waiting)
    const full = { ...published, call: { ...published.call, openQuestions } }
    const next = { ...question, question: 'another' }
    expect(refusalOf(full, 'askQuestion', next, filer(1), now)).toEqual({
      word: 'questions-full',
      questions: openQuestionsAtMost,
    })
    const answered = after(full, 'answerQuestion', { question: 'question-7', words }, officer, now)
    expect(refusalOf(answered, 'askQuestion', next, filer(1), now)).toBeNull()
  })

  test('nobody asks before the call is published, nor from the instant on when questions end', () => {
    expect(refusalOf(approved, 'askQuestion', question, filer(1), now)).toEqual({
      word: 'call-not-published',
    })
    expect(refusalOf(published, 'askQuestion', question, filer(1), plusMs(questionsEnd, -1))).toBeNull()
    expect(refusalOf(published, 'askQuestion', question, filer(1), questionsEnd)).toEqual({
      word: 'questions-closed',
      endedAt: questionsEnd,
    })
  })

  test('an open question is answered once', () => {
    const answer = { question: 'question-1', words }
    expect(asked.call.openQuestions).toEqual({ 'question-1': question.answerDueAt })
    const answered = after(asked, 'answerQuestion', answer, officer, now)
    expect(answered.call).toMatchObject({ openQuestions: {}, answered: 1 })
    expect(refusalOf(answered, 'answerQuestion', answer, officer, now)).toEqual({
      word: 'question-already-answered',
      question: 'question-1',
    })
  })

  test('which questions were answered is known while the call runs, of the last thousand, and no longer', () => {
    const answered = after(asked, 'answerQuestion', { question: 'question-1', words }, officer, now)
    expect(answered.call.answeredQuestions).toEqual(['question-1'])
    const closed = after(answered, 'closeIntake', { dossiers: dossiers(1), digest }, clock, deadline)
    expect(closed.call).not.toHaveProperty('answeredQuestions')
    const cancelled = after(answered, 'cancelCall', { reason: words }, president, now)
    expect(cancelled.call).not.toHaveProperty('answeredQuestions')
    const asMany = Array.from({ length: 1000 }, (_, n) => `earlier-${n}`)
    const full = { ...asked, call: { ...asked.call, answeredQuestions: asMany } }
    const { answeredQuestions } = after(
      full,
      'answerQuestion',
      { question: 'question-1', words },
      officer,
      now,
    ).call
    expect(answeredQuestions).toHaveLength(1000)
    expect(answeredQuestions?.at(-1)).toBe('question-1')
  })

  test('a question that nobody asked is unknown, whatever its id', () => {
    for (const id of ['question-2', 'constructor', 'toString']) {
      expect(refusalOf(asked, 'answerQuestion', { question: id, words }, officer, now)).toEqual({
        word: 'question-unknown',
        question: id,
      })
    }
  })

  test('questions close by the clock, when they end and not before, once, with those left unanswered', () => {
    const refused = (programme: ProgrammeState, at: Instant) =>
      refusalOf(programme, 'closeQuestions', {}, clock, at)
    expect(refused(approved, questionsEnd)).toEqual({ word: 'call-not-published' })
    expect(refused(asked, plusMs(questionsEnd, -1))).toEqual({ word: 'not-yet-due', dueAt: questionsEnd })
    const decision = decideAct(asked, 'closeQuestions', {}, { now: questionsEnd, by: clock })
    expect(decision).toMatchObject({ events: [{ type: 'questionsClosed', data: { unanswered: 1 } }] })
    const closed = after(asked, 'closeQuestions', {}, clock, questionsEnd)
    expect(refused(closed, questionsEnd)).toEqual({ word: 'questions-closed', endedAt: questionsEnd })
    expect(refusalOf(closed, 'askQuestion', question, filer(1), now)?.word).toBe('questions-closed')
    const answer = { question: 'question-1', words }
    expect(refusalOf(closed, 'answerQuestion', answer, officer, questionsEnd)).toBeNull()
  })
})

describe('an addendum', () => {
  const outside = plusMs(deadline, -7 * day)
  const inside = plusMs(outside, 1)
  const refused = (message: { words: typeof words; deadline?: StoredWallTime }, at: Instant) =>
    refusalOf(published, 'issueAddendum', message, president, at)

  test('changes a published call whose deadline is ahead', () => {
    expect(refusalOf(approved, 'issueAddendum', { words }, president, now)).toEqual({
      word: 'call-not-published',
    })
    expect(refused({ words }, deadline)).toEqual({ word: 'deadline-passed', deadline })
  })

  test('moves no deadline where seven days or more are left', () => {
    expect(refused({ words }, outside)).toBeNull()
    const once = after(published, 'issueAddendum', { words }, president, outside)
    expect(once.call).toMatchObject({ addenda: 1, addendumAt: outside, deadline: publication.deadline })
    expect(after(once, 'issueAddendum', { words }, president, outside).call.addenda).toBe(2)
  })

  test('in the last seven days extends by seven, in the same act', () => {
    expect(refused({ words }, inside)).toEqual({ word: 'extension-too-short', days: 0, needed: 7 })
    const six = { words, deadline: wall('2024-02-22') }
    expect(refused(six, inside)).toEqual({ word: 'extension-too-short', days: 6, needed: 7 })
    const later = wall('2024-02-23')
    const decision = decideAct(
      published,
      'issueAddendum',
      { words, deadline: later },
      { now: inside, by: president },
    )
    expect(decision).toMatchObject({
      events: [
        { type: 'addendumIssued', data: { addendum: 1 } },
        { type: 'deadlineExtended', data: { from: deadline, deadline: later } },
      ],
    })
  })

  test('never brings the deadline nearer, not by a minute', () => {
    for (const earlier of [wall('2024-02-16', '16:29'), wall('2024-02-15')]) {
      expect(refused({ words, deadline: earlier }, outside)).toEqual({ word: 'deadline-not-later', deadline })
    }
  })
})

describe('an extension', () => {
  const later = { deadline: wall('2024-02-23'), reason: words }

  test('moves the deadline of a published call that is still open', () => {
    expect(refusalOf(approved, 'extendDeadline', later, president, now)).toEqual({
      word: 'call-not-published',
    })
    expect(refusalOf(published, 'extendDeadline', later, president, deadline)).toEqual({
      word: 'deadline-passed',
      deadline,
    })
    const extended = after(published, 'extendDeadline', later, president, plusMs(deadline, -1))
    expect(extended.call.deadline).toEqual(later.deadline)
  })

  test('goes forward only', () => {
    const same = { deadline: publication.deadline, reason: words }
    expect(refusalOf(published, 'extendDeadline', same, president, now)).toEqual({
      word: 'deadline-not-later',
      deadline,
    })
  })
})

describe('the end of the call', () => {
  test('only a published call has an intake to close', () => {
    expect(refusalOf(approved, 'closeIntake', { dossiers: [], digest }, clock, deadline)).toEqual({
      word: 'call-not-published',
    })
  })

  test('without a dossier the call is unsuccessful, and its papers are archived', () => {
    const over = after(published, 'closeIntake', { dossiers: [], digest }, clock, deadline)
    expect(over).toMatchObject({ stage: 'closure', outcome: 'unsuccessful', call: { closedAt: deadline } })
  })

  test('the dossiers are listed in order of filing, five hundred on a page', () => {
    const message = { dossiers: dossiers(1001), digest }
    const decision = decideAct(published, 'closeIntake', message, { now: deadline, by: clock })
    if ('refused' in decision) throw new Error(decision.refused.word)
    const [closed, ...pages] = decision.events
    expect(closed).toMatchObject({ type: 'intakeClosed', data: { deadline, count: 1001, digest } })
    expect(pages.map(({ data }) => 'dossiers' in data && data.dossiers.length)).toEqual([500, 500, 1])
    const selection = after(published, 'closeIntake', message, clock, deadline)
    expect(selection.stage).toBe('selection')
    expect(Object.keys(selection.selection.dossiers)).toEqual(message.dossiers.map(({ id }) => id))
  })

  test('the president may give the call up until a contract is signed', () => {
    expect(after(draft, 'cancelCall', { reason: words }, president)).toMatchObject({
      stage: 'closure',
      outcome: 'cancelled',
    })
    expect(actLine('cancelCall').stages).toEqual(['call', 'selection', 'award'])
    const contract: ProgrammeState = { ...published, stage: 'contract' }
    expect(refusalOf(contract, 'cancelCall', { reason: words }, president)).toEqual({
      word: 'not-in-this-stage',
      stage: 'contract',
    })
  })

  test('what is the president’s or the clock’s is nobody else’s', () => {
    expect(refusalOf(published, 'cancelCall', { reason: words }, officer)).toEqual({ word: 'not-found' })
    expect(refusalOf(published, 'closeIntake', { dossiers: [], digest }, officer, deadline)).toEqual({
      word: 'not-found',
    })
  })
})
