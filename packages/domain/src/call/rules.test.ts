import { describe, expect, test } from 'vitest'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import { plusMs, type Instant } from '../clock/instant.ts'
import { decideAct } from '../programme/decide-act.ts'
import { newProgramme } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, officer, president, refusalOf, words } from '../selection/sitting-committee.ts'
import {
  minute,
  day,
  posted,
  now,
  draft,
  wall,
  deliberation,
  grounded,
  approved,
  post,
  everywhere,
  publication,
  published,
  deadline,
} from './published-call.ts'

describe('before the call', () => {
  test('the council deliberates on principle, terms and credit once', () => {
    expect(grounded.call.isGrounded).toBe(true)
    expect(refusalOf(grounded, 'recordGroundingDeliberation', deliberation, officer)).toEqual({
      word: 'already-recorded',
    })
  })

  test('a deliberation lets nobody act on it before it is executory; one of which nobody recorded when, at once', () => {
    const from = plusMs(now, day)
    const recorded = after(
      draft,
      'recordGroundingDeliberation',
      { ...deliberation, executoryFrom: from },
      officer,
    )
    expect(refusalOf(recorded, 'approveTerms', {}, president, plusMs(from, -1))).toEqual({
      word: 'grounding-not-executory',
      from,
    })
    expect(refusalOf(recorded, 'approveTerms', {}, president, from)).toBeNull()
    expect(grounded.call).not.toHaveProperty('groundedFrom')
    expect(refusalOf(grounded, 'approveTerms', {}, president, now)).toBeNull()
  })

  test('a visa is not given before the deliberation that it is about', () => {
    const early = { ...deliberation, heldOn: '2023-09-11', visaedOn: '2023-09-10' }
    expect(refusalOf(draft, 'recordGroundingDeliberation', early, officer)).toEqual({
      word: 'visa-before-deliberation',
      date: '2023-09-10',
      heldOn: '2023-09-11',
    })
    const sameDay = { ...early, visaedOn: early.heldOn }
    expect(refusalOf(draft, 'recordGroundingDeliberation', sameDay, officer)).toBeNull()
  })

  test('the president approves terms that the council has deliberated on, and once', () => {
    expect(refusalOf(draft, 'approveTerms', {}, president)).toEqual({
      word: 'grounding-deliberation-missing',
    })
    expect(refusalOf(approved, 'approveTerms', {}, president)).toEqual({ word: 'terms-already-approved' })
    expect(approved.call.termsApprovedAt).toBe(posted)
  })

  test('approval pins the definition and the rule pack that the terms name', () => {
    const decision = decideAct(grounded, 'approveTerms', {}, { now, by: president })
    const { definition, rulePack } = draft.terms
    expect(decision).toMatchObject({ events: [{ type: 'termsApproved', data: { definition, rulePack } }] })
  })
})

describe('posting', () => {
  const posting = { channel: 'board', postedAt: posted, proof: words }

  test('nothing is posted before the terms are approved', () => {
    expect(refusalOf(grounded, 'postCall', posting, officer, now)).toEqual({ word: 'terms-not-approved' })
  })

  test('a channel that the terms do not name is unknown', () => {
    for (const channel of ['radio', 'constructor']) {
      expect(refusalOf(approved, 'postCall', { ...posting, channel }, officer, now)).toEqual({
        word: 'channel-unknown',
        channel,
      })
    }
  })

  test('a channel is posted once', () => {
    expect(refusalOf(post(approved, 'board'), 'postCall', posting, officer, now)).toEqual({
      word: 'already-recorded',
    })
  })

  test('a posting is recorded when it has happened, from its very instant on', () => {
    const early = plusMs(posted, -1)
    expect(refusalOf(approved, 'postCall', posting, officer, early)).toEqual({
      word: 'instant-in-the-future',
      at: posted,
    })
    expect(refusalOf(approved, 'postCall', posting, officer, posted)).toBeNull()
  })

  test('a posting is none of terms that were approved after it; within the minute that a wall shows, it may be', () => {
    const approvedAt = plusMs(posted, 20 * day)
    const late = after(grounded, 'approveTerms', {}, president, approvedAt)
    const refusal = (postedAt: Instant) =>
      refusalOf(late, 'postCall', { ...posting, postedAt }, officer, plusMs(approvedAt, day))
    expect(refusal(posted)).toEqual({ word: 'posted-before-approval', at: posted, approvedAt })
    expect(refusal(plusMs(approvedAt, -minute))?.word).toBe('posted-before-approval')
    expect(refusal(plusMs(approvedAt, 1 - minute))).toBeNull()
    // What a run decided before the rule was there it decides again.
    const before = { now: plusMs(approvedAt, day), by: officer, decidedBefore: () => true }
    expect(decideAct(late, 'postCall', posting, before)).toMatchObject({ events: [{ type: 'callPosted' }] })
  })

  test('a channel may have any id, even one that every object knows', () => {
    const odd = newProgramme('odd', { ...draft.terms, channels: [{ id: 'constructor', isCompulsory: true }] })
    const allowed = after(
      after(odd, 'recordGroundingDeliberation', deliberation, officer),
      'approveTerms',
      {},
      president,
      posted,
    )
    expect(refusalOf(allowed, 'publishCall', publication, officer, now)).toEqual({
      word: 'channels-missing',
      channels: ['constructor'],
    })
    const all = post(allowed, 'constructor')
    expect(after(all, 'publishCall', publication, officer, now).call.publishedAt).toBe(posted)
  })
})

describe('publication', () => {
  const refused = (
    programme: ProgrammeState,
    message: typeof publication & { publishedOn?: CalendarDate } = publication,
    at = now,
  ) => refusalOf(programme, 'publishCall', message, officer, at)

  test('a call is published on approved terms, and once', () => {
    expect(refused(grounded)).toEqual({ word: 'terms-not-approved' })
    expect(refused(published)).toEqual({ word: 'call-already-published' })
  })

  test('every compulsory channel comes first, the others may stay empty', () => {
    expect(refused(post(approved, 'press'))).toEqual({
      word: 'channels-missing',
      channels: ['board', 'site'],
    })
    expect(refused(everywhere)).toBeNull()
  })

  test('the instant of publication is the last compulsory posting, not the click and not the press', () => {
    const late = plusMs(posted, 2 * minute)
    const programme = post(post(post(approved, 'board'), 'site', late), 'press', plusMs(posted, day))
    const at = plusMs(posted, 2 * day)
    expect(after(programme, 'publishCall', publication, officer, at).call.publishedAt).toBe(late)
  })

  test('days are those of the calendar, whatever the hour at which the last channel was posted', () => {
    const evening = plusMs(posted, 10 * 60 * minute)
    const programme = post(post(approved, 'board'), 'site', evening)
    const publishedOn = calendarDate('2024-01-26')
    expect(refused(programme, { ...publication, publishedOn })).toBeNull()
    const short = { ...publication, publishedOn, deadline: wall('2024-02-15') }
    expect(refused(programme, short)).toEqual({ word: 'publication-too-short', days: 20, needed: 21 })
    // As it was decided of what no release prepared that day for.
    expect(refused(programme)).toEqual({ word: 'publication-too-short', days: 20, needed: 21 })
  })

  test('a call is open for the days of its terms: 20 days are refused, 21 are not', () => {
    const short = { ...publication, deadline: wall('2024-02-15') }
    expect(refused(everywhere, short)).toEqual({ word: 'publication-too-short', days: 20, needed: 21 })
    expect(refused(everywhere)).toBeNull()
  })

  test('an hour that the clock takes costs no day, and more than an hour does', () => {
    const at = (ms: number) => ({ ...publication.deadline, at: plusMs(posted, 21 * day + ms) })
    expect(refused(everywhere, { ...publication, deadline: at(-60 * minute) })).toBeNull()
    expect(refused(everywhere, { ...publication, deadline: at(-61 * minute) })).toMatchObject({ days: 20 })
  })

  test('is recorded while questions can be asked still: after them nobody could', () => {
    const ends = publication.questionsEnd.at
    expect(refused(everywhere, publication, plusMs(ends, -1))).toBeNull()
    expect(refused(everywhere, publication, ends)).toEqual({ word: 'questions-end-not-ahead', endsAt: ends })
    const before = { now: ends, by: officer, decidedBefore: () => true }
    expect(decideAct(everywhere, 'publishCall', publication, before)).toHaveProperty('events')
  })

  test('a click that comes when the days have run publishes nothing', () => {
    expect(refused(everywhere, publication, deadline)).toEqual({ word: 'deadline-passed', deadline })
  })
})
