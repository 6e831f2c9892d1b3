import { expect, test } from 'vitest'
import { msOf, plusMs } from '../clock/instant.ts'
import { clock } from '../programme/actor.ts'
import { awaitedOf } from '../programme/awaited.ts'
import { decideAct } from '../programme/decide-act.ts'
import { noticesOf } from '../programme/notices.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  daysAfter,
  officer,
  president,
  refusalOf,
  terms,
  winner,
  words,
} from '../tranche/running-contract.ts'
import type { ReviewRemedy } from './events.ts'
import { candidateOf } from './rules.ts'
import {
  at,
  deliberated,
  deliberation,
  notification,
  notified,
  second,
  signable,
  signature,
  signedByWinner,
  submitted,
  transmitted,
  visaed,
} from './proposed-ranking.ts'

const answerBy = daysAfter(at.notified, 7)
const request = { dossier: 'dossier-2', reasons: words, answerBy }
const answer = (outcome: 'rejected' | 'upheld', signBy = at.signBy) => ({
  dossier: 'dossier-2',
  outcome,
  reasons: words,
  signBy,
})
const reviewing = (programme = notified()) => after(programme, 'requestReview', request, second, at.notified)
const sign = (programme: ProgrammeState, by = winner, now = at.standstillEnds) =>
  refusalOf(programme, 'signContract', signature, by, now)
const review = (programme: ProgrammeState, message = request, by = second, now = at.notified) =>
  refusalOf(programme, 'requestReview', message, by, now)
const withReserve = () =>
  signable(notified(visaed(transmitted(deliberated(submitted(), { isReserveListApproved: true })))))
const lapse = (programme: ProgrammeState, now = at.signBy) =>
  after(programme, 'lapseSignature', {}, clock, now)

test('the association signs first, then the president, and the contract is concluded', () => {
  expect(sign(signable(), president)?.word).toBe('association-signs-first')
  const concluded = after(signedByWinner(), 'signContract', signature, president, at.standstillEnds)
  expect(concluded.stage).toBe('contract')
  expect(concluded.award).toMatchObject({ dossier: 'dossier-1', amount: terms.budget })
  expect(concluded.contract.concludedAt).toBe(at.standstillEnds)
})

test('nobody signs twice', () => {
  expect(sign(signedByWinner())?.word).toBe('already-signed')
})

test('nobody signs before the results were notified, nor while the standstill runs', () => {
  expect(sign(visaed())?.word).toBe('results-not-notified')
  expect(sign(notified(), winner, at.notified)).toEqual({
    word: 'standstill-running',
    endsAt: at.standstillEnds,
  })
})

test('the standstill ends at its instant, once', () => {
  const end = (programme: ProgrammeState, now = at.standstillEnds) =>
    refusalOf(programme, 'endStandstill', {}, clock, now)
  expect(end(visaed())?.word).toBe('results-not-notified')
  expect(end(notified(), plusMs(at.standstillEnds, -1))).toEqual({
    word: 'not-yet-due',
    dueAt: at.standstillEnds,
  })
  const over = after(notified(), 'endStandstill', {}, clock, at.standstillEnds)
  expect(sign(over)).toBeNull()
  expect(end(over)?.word).toBe('standstill-over')
})

test('nobody signs when the signature window is over', () => {
  expect(sign(signable(), winner, plusMs(at.signBy, -1))).toBeNull()
  expect(sign(signable(), winner, at.signBy)).toEqual({ word: 'signature-window-over', signBy: at.signBy })
})

test("a councillor's spouse who enters the bureau before the signature blocks it, on both sides", () => {
  const found = { ...signature, conflict: 'prohibited' } as const
  const refused = { word: 'prohibited-conflict', dossier: 'dossier-1' }
  expect(refusalOf(signable(), 'signContract', found, winner, at.standstillEnds)).toEqual(refused)
  expect(refusalOf(signedByWinner(), 'signContract', found, president, at.standstillEnds)).toEqual(refused)
})

test('the mandate of the bureau that signs is known to the contract', () => {
  const bureauMandateEndsAt = daysAfter(at.signBy, 400)
  const message = { ...signature, bureauMandateEndsAt }
  const signed = after(signable(), 'signContract', message, winner, at.standstillEnds)
  expect(signed.contract.bureauMandateEndsAt).toBe(bureauMandateEndsAt)
})

test('an applicant asks for review of its own dossier, once, between notification and the end of the standstill', () => {
  expect(review(visaed())?.word).toBe('results-not-notified')
  expect(review(notified(), { ...request, dossier: 'dossier-1' })?.word).toBe('not-found')
  expect(review(notified(), { ...request, dossier: 'constructor' })?.word).toBe('not-found')
  expect(review(notified(), request, second, at.standstillEnds)?.word).toBe('standstill-over')
  expect(review(signable())?.word).toBe('standstill-over')
  expect(review(reviewing())).toEqual({ word: 'review-already-requested', dossier: 'dossier-2' })
})

test('a review blocks the signature until it is answered', () => {
  const pending = signable(reviewing())
  expect(sign(pending)).toEqual({ word: 'review-pending', dossiers: ['dossier-2'] })
  const rejected = after(pending, 'answerReview', answer('rejected'), president, at.standstillEnds)
  expect(sign(rejected)).toBeNull()
  expect(refusalOf(rejected, 'answerReview', answer('rejected'), president)).toEqual({
    word: 'review-unknown',
    dossier: 'dossier-2',
  })
})

test('what nobody asked for is not answered', () => {
  const unasked = { ...answer('upheld'), dossier: 'toString' }
  expect(refusalOf(notified(), 'answerReview', unasked, president)?.word).toBe('review-unknown')
})

test('the days of a review are given back, and never taken away', () => {
  const later = daysAfter(at.signBy, 9)
  const signBy = (given: typeof later) =>
    after(reviewing(), 'answerReview', answer('rejected', given), president, at.notified).award.signBy
  expect(signBy(later)).toBe(later)
  expect(signBy(daysAfter(at.signBy, -9))).toBe(at.signBy)
})

test('a review that is upheld sets the result aside, and the council is asked again', () => {
  const upheld = after(signable(reviewing()), 'answerReview', answer('upheld'), president, at.standstillEnds)
  expect(upheld.award).toMatchObject({ dossier: null, executoryFrom: null, signBy: null, openReviews: {} })
  expect(sign(upheld, president)?.word).toBe('deliberation-missing')
  expect(refusalOf(upheld, 'submitToCouncil', {}, president)).toBeNull()
})

test('a review that is upheld may change the winner: without the one that was proposed, or with the requester first', () => {
  const by = (remedy: ReviewRemedy, dossier = 'dossier-2', programme = reviewing()) =>
    after(programme, 'answerReview', { ...answer('upheld'), dossier, remedy }, president, at.standstillEnds)
  const others = by('aside')
  expect(others.award).toMatchObject({ dossier: null, setAside: ['dossier-1'], executoryFrom: null })
  expect(candidateOf(others)).toBe('dossier-2')
  const first = by('first')
  expect(first.selection.ranking).toEqual(['dossier-2', 'dossier-1'])
  expect([candidateOf(first), first.award.setAside]).toEqual(['dossier-2', []])
  expect(candidateOf(by('again'))).toBe('dossier-1')
  for (const programme of [others, first]) {
    const again = after(programme, 'submitToCouncil', {}, president, at.standstillEnds)
    const heldOn = '2024-07-20'
    expect(
      refusalOf(
        again,
        'recordCouncilDeliberation',
        { ...deliberation, heldOn, dossier: 'dossier-1' },
        officer,
        at.signBy,
      ),
    ).toMatchObject({ word: 'deliberation-names-another', expected: 'dossier-2' })
  }
  const remedy = { ...answer('rejected'), remedy: 'aside' as const }
  expect(refusalOf(reviewing(), 'answerReview', remedy, president)).toEqual({ word: 'remedy-without-uphold' })
  const own = after(notified(), 'requestReview', { ...request, dossier: 'dossier-1' }, winner, at.notified)
  const forOwn = { ...answer('upheld'), dossier: 'dossier-1', remedy: 'first' as const }
  expect(refusalOf(own, 'answerReview', forOwn, president)).toEqual({
    word: 'requester-is-winner',
    dossier: 'dossier-1',
  })
})

test('when nobody is left that the council could choose, the call ends without success', () => {
  const alone = reviewing()
  const left = { ...alone, award: { ...alone.award, setAside: ['dossier-2'] } }
  const remedy = { ...answer('upheld'), remedy: 'aside' as const }
  expect(after(left, 'answerReview', remedy, president)).toMatchObject({ outcome: 'unsuccessful' })
})

test('a signature lapses at its instant, not before, not while a review waits, not once both have signed', () => {
  const why = (programme: ProgrammeState, now = at.signBy) =>
    refusalOf(programme, 'lapseSignature', {}, clock, now)
  expect(why(visaed())?.word).toBe('results-not-notified')
  expect(why(signable(), plusMs(at.signBy, -1))).toEqual({ word: 'not-yet-due', dueAt: at.signBy })
  expect(why(signable(reviewing()))).toEqual({ word: 'review-pending', dossiers: ['dossier-2'] })
  const concluded = after(signedByWinner(), 'signContract', signature, president, at.standstillEnds)
  expect(why(concluded)).toEqual({ word: 'not-in-this-stage', stage: 'contract' })
  expect(why({ ...concluded, stage: 'award' })?.word).toBe('already-signed')
})

test('an association that signed is not set aside because the president has not', () => {
  const late = lapse(signedByWinner(withReserve()))
  const window = msOf(at.signBy) - msOf(at.notified)
  const signBy = plusMs(at.signBy, window)
  expect(late).toMatchObject({
    stage: 'award',
    award: {
      dossier: 'dossier-1',
      setAside: [],
      signedByAssociation: true,
      signBy,
      missedByCouncil: [at.signBy],
    },
  })
  expect(awaitedOf(late, at.signBy)).toMatchObject({ who: 'president', until: at.signBy })
  expect(refusalOf(late, 'lapseSignature', {}, clock, plusMs(signBy, -1))?.word).toBe('not-yet-due')
  const later = decideAct(late, 'lapseSignature', {}, { now: signBy, by: clock })
  expect(later).toMatchObject({
    events: [
      {
        type: 'councilSignatureOverdue',
        data: { missed: signBy, signBy: plusMs(signBy, window), times: 2 },
      },
    ],
  })
})

test('the president signs late what the association signed in time, whether or not the clock has said so', () => {
  const signedLate = (programme: ProgrammeState) =>
    after(programme, 'signContract', signature, president, daysAfter(at.signBy, 3))
  for (const programme of [signedByWinner(), lapse(signedByWinner())]) {
    expect(signedLate(programme)).toMatchObject({ stage: 'contract', award: { dossier: 'dossier-1' } })
  }
})

test('a run that refused the president’s late signature before it was lawful refuses it again', () => {
  const now = daysAfter(at.signBy, 1)
  const occasion = { now, by: president, decidedBefore: () => true }
  const decision = decideAct(signedByWinner(), 'signContract', signature, occasion)
  expect('refused' in decision && decision.refused.word).toBe('signature-window-over')
  expect(sign(signedByWinner(), president, now)).toBeNull()
})

test('the delay of the council is told to its president, its officer and the association', () => {
  const late = lapse(signedByWinner())
  const data = { dossier: 'dossier-1', missed: at.signBy, signBy: at.signBy, times: 1 }
  const event = { type: 'councilSignatureOverdue', data, ground: 'terms-of-reference' } as const
  const notices = noticesOf(late, { ...event, version: late.version, at: at.signBy, by: clock })
  expect(notices.map(({ to }) => to)).toEqual([
    { association: 'association-1' },
    { role: 'president' },
    { role: 'officer' },
  ])
})

test('the next in rank follows where the council approved a reserve list, and is notified anew', () => {
  const lapsed = lapse(withReserve())
  expect(lapsed.award).toMatchObject({ dossier: 'dossier-2', executoryFrom: at.tacit, notifiedAt: null })
  expect(sign(lapsed, winner, at.signBy)?.word).toBe('not-found')
  expect(sign(lapsed, second, at.signBy)?.word).toBe('results-not-notified')
  expect(refusalOf(lapsed, 'notifyResults', notification, officer, at.signBy)).toBeNull()
})

test('without a reserve list the council is asked again, and names the next in rank', () => {
  const lapsed = lapse(signable())
  expect(lapsed.award).toMatchObject({ dossier: null, executoryFrom: null, setAside: ['dossier-1'] })
  expect(refusalOf(lapsed, 'notifyResults', notification, officer, at.signBy)?.word).toBe('not-executory')
  const again = after(lapsed, 'submitToCouncil', {}, president, at.signBy)
  const named = (dossier: string) =>
    refusalOf(
      again,
      'recordCouncilDeliberation',
      { ...deliberation, dossier, heldOn: '2024-09-09' },
      officer,
      daysAfter(at.signBy, 60),
    )
  expect(named('dossier-1')?.word).toBe('deliberation-names-another')
  expect(named('dossier-2')).toBeNull()
})

test('when nobody is left in rank the programme ends without a contract', () => {
  const lastLeft = after(lapse(withReserve()), 'notifyResults', notification, officer, at.signBy)
  const ended = lapse(signable(lastLeft))
  expect(ended).toMatchObject({ stage: 'closure', outcome: 'unsuccessful' })
})
