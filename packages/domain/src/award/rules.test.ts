import { expect, test } from 'vitest'
import { endOf, type Period } from '../calendar/period.ts'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { plusMs } from '../clock/instant.ts'
import { clock } from '../programme/actor.ts'
import { decideAct } from '../programme/decide-act.ts'
import { relationsOf } from '../programme/permission.ts'
import {
  after,
  dirhams,
  officer,
  president,
  refusalOf,
  signedContract,
  terms,
  winner,
  words,
} from '../tranche/running-contract.ts'
import {
  at,
  deliberated,
  deliberation,
  notification,
  outsider,
  proposedRanking,
  signature,
  submitted,
  transmission,
  transmitted,
  visaed,
} from './proposed-ranking.ts'

const full = (length: number, unit: Period['unit']): Period => ({
  length,
  unit,
  counting: 'full',
  ifEndsOnDayOff: 'nextWorkingDay',
})
const deliberate = (changed: Partial<typeof deliberation>, programme = submitted()) =>
  refusalOf(programme, 'recordCouncilDeliberation', { ...deliberation, ...changed }, officer, at.session)
const sign = (programme: ReturnType<typeof submitted>, now = at.notified) =>
  refusalOf(programme, 'signContract', signature, winner, now)

test('the provisional result names the first in rank, once', () => {
  const programme = proposedRanking()
  const decision = decideAct(programme, 'publishProvisionalResult', {}, { now: at.submitted, by: officer })
  expect(decision).toMatchObject({ events: [{ data: { dossier: 'dossier-1' } }] })
  const again = after(programme, 'publishProvisionalResult', {}, officer, at.submitted)
  expect(refusalOf(again, 'publishProvisionalResult', {}, officer)?.word).toBe('already-recorded')
})

test('the president submits a published result to the council, once', () => {
  expect(refusalOf(proposedRanking(), 'submitToCouncil', {}, president)?.word).toBe(
    'provisional-result-missing',
  )
  expect(refusalOf(submitted(), 'submitToCouncil', {}, president)?.word).toBe('already-submitted')
})

test('without a ranking there is nothing to publish or to submit', () => {
  const none = (programme: ReturnType<typeof submitted>) => ({
    ...programme,
    selection: { ...programme.selection, ranking: [] },
  })
  expect(refusalOf(none(proposedRanking()), 'publishProvisionalResult', {}, officer)?.word).toBe(
    'dossier-unknown',
  )
  const published = after(proposedRanking(), 'publishProvisionalResult', {}, officer, at.submitted)
  expect(refusalOf(none(published), 'submitToCouncil', {}, president)?.word).toBe('dossier-unknown')
})

test('a contract is not signed without a deliberation', () => {
  const byPresident = refusalOf(submitted(), 'signContract', signature, president, at.notified)
  expect(byPresident?.word).toBe('deliberation-missing')
  expect(refusalOf(submitted(), 'recordTransmission', transmission, officer)?.word).toBe(
    'deliberation-missing',
  )
})

test('nobody is the winner before the council has named an association', () => {
  expect(sign(submitted())?.word).toBe('not-found')
  expect(relationsOf(deliberated(), winner)).toContain('winner')
})

test('the council deliberates on what was submitted to it, not earlier', () => {
  expect(deliberate({}, proposedRanking())?.word).toBe('not-submitted')
  expect(deliberate({ heldOn: '2024-05-18', session: 'extraordinary' })).toEqual({
    word: 'deliberation-too-early',
    date: '2024-05-18',
    submittedAt: at.submitted,
  })
  expect(deliberate({ heldOn: '2024-05-20', session: 'extraordinary', isSessionDay: false })).toBeNull()
})

test('an ordinary session sits on its day, an extraordinary one on any', () => {
  const other = { heldOn: '2024-06-11', isSessionDay: false }
  expect(deliberate(other)).toEqual({ word: 'not-a-session-day', date: '2024-06-11' })
  expect(deliberate({ ...other, session: 'extraordinary' })).toBeNull()
})

test('a deliberation that names another association is refused', () => {
  const expected = { word: 'deliberation-names-another', dossier: 'dossier-2', expected: 'dossier-1' }
  expect(deliberate({ dossier: 'dossier-2' })).toEqual(expected)
})

test('the amount is within the budget and is the sum of the tranches', () => {
  const amount = dirhams(100_000.01)
  expect(deliberate({ amount })).toEqual({ word: 'amount-above-budget', amount, budget: terms.budget })
  const less = dirhams(99_999.99)
  expect(deliberate({ amount: less })).toEqual({
    word: 'amount-differs-from-tranches',
    amount: less,
    tranches: terms.budget,
  })
})

test('the council deliberates once on one submission', () => {
  expect(deliberate({}, deliberated())?.word).toBe('already-deliberated')
})

test('a proposal that the council rejects ends the programme without a winner', () => {
  const votes = { for: 2, against: 16, abstained: 1 }
  const rejected = deliberated(submitted(), { outcome: 'rejected', votes })
  expect(rejected).toMatchObject({ stage: 'closure', outcome: 'unsuccessful', award: { dossier: null } })
  expect(relationsOf(rejected, winner)).toEqual(['filer'])
})

test('a deliberation that was not sent to the governor lets nobody sign', () => {
  expect(sign(deliberated())).toEqual({ word: 'not-executory', visa: 'none' })
  expect(refusalOf(deliberated(), 'notifyResults', notification, officer, at.notified)).toEqual({
    word: 'not-executory',
    visa: 'none',
  })
  const visa = { outcome: 'granted', reference: words } as const
  expect(refusalOf(deliberated(), 'recordVisa', visa, officer)).toEqual({
    word: 'visa-not-pending',
    visa: 'none',
  })
  expect(refusalOf(deliberated(), 'recordOpposition', { reasons: words }, officer)?.word).toBe(
    'not-transmitted',
  )
})

test('it is sent once, not before it was held, and not tomorrow', () => {
  const send = (programme: ReturnType<typeof submitted>, sent = transmission, now = at.transmitted) =>
    refusalOf(programme, 'recordTransmission', sent, officer, now)
  expect(send(transmitted())?.word).toBe('already-transmitted')
  expect(send(deliberated(), transmission, at.session)).toEqual({
    word: 'instant-in-the-future',
    at: at.sent,
  })
  expect(send(deliberated(), { ...transmission, sentOn: '2024-06-09' })).toEqual({
    word: 'sent-before-deliberation',
    date: '2024-06-09',
    heldOn: '2024-06-10',
  })
})

test('the visa is pending on day 20 and tacit on day 21', () => {
  expect(endOf(full(20, 'calendarDays'), at.sent, moroccanCalendar).at).toBe(at.tacit)
  expect(sign(transmitted(), at.day20)).toEqual({ word: 'not-executory', visa: 'pending' })
  const silence = (now: typeof at.tacit) => refusalOf(transmitted(), 'grantTacitVisa', {}, clock, now)
  expect(silence(at.day20)).toEqual({ word: 'not-yet-due', dueAt: at.tacit })
  expect(silence(plusMs(at.tacit, -1))?.word).toBe('not-yet-due')
  const tacit = after(transmitted(), 'grantTacitVisa', {}, clock, at.tacit)
  expect(tacit.award).toMatchObject({ visa: 'tacit', executoryFrom: at.tacit })
  expect(refusalOf(tacit, 'grantTacitVisa', {}, clock, at.tacit)).toEqual({
    word: 'visa-not-pending',
    visa: 'tacit',
  })
  expect(refusalOf(tacit, 'notifyResults', notification, officer, at.notified)).toBeNull()
})

test('silence is recorded with its own instant when the clock comes to it late', () => {
  const late = after(transmitted(), 'grantTacitVisa', {}, clock, plusMs(at.tacit, 30 * 3_600_000))
  expect(late.award.executoryFrom).toBe(at.tacit)
})

test('an answer of the governor after his days is too late, even before the clock has said so', () => {
  const answer = (outcome: 'granted' | 'refused', now: typeof at.tacit) =>
    refusalOf(transmitted(), 'recordVisa', { outcome, reference: words }, officer, now)
  expect(answer('refused', plusMs(at.tacit, -1))).toBeNull()
  expect(answer('refused', at.tacit)).toEqual({ word: 'visa-not-pending', visa: 'tacit' })
  expect(answer('granted', at.tacit)).toEqual({ word: 'visa-not-pending', visa: 'tacit' })
})

test('where silence is no visa only an answer opens the way, whenever it comes', () => {
  const programme = transmitted(deliberated(submitted(proposedRanking({ isVisaTacit: false }))))
  expect(refusalOf(programme, 'grantTacitVisa', {}, clock, at.tacit)?.word).toBe('visa-not-tacit')
  const visa = { outcome: 'granted', reference: words } as const
  const granted = after(programme, 'recordVisa', visa, officer, at.notified)
  expect(granted.award).toMatchObject({ visa: 'granted', executoryFrom: at.notified })
})

test('a visa granted in time makes the deliberation executory at once', () => {
  const visa = { outcome: 'granted', reference: words } as const
  const granted = after(transmitted(), 'recordVisa', visa, officer, at.transmitted)
  expect(granted.award).toMatchObject({ visa: 'granted', executoryFrom: at.transmitted })
  expect(refusalOf(granted, 'recordVisa', visa, officer, at.transmitted)?.word).toBe('visa-not-pending')
})

test('after a refused visa nothing is signed, and the council is asked again', () => {
  const visa = { outcome: 'refused', reference: words } as const
  const refused = after(transmitted(), 'recordVisa', visa, officer, at.transmitted)
  expect(refused.award).toMatchObject({ visa: 'refused', dossier: null, executoryFrom: null })
  expect(refusalOf(refused, 'notifyResults', notification, officer, at.notified)).toEqual({
    word: 'not-executory',
    visa: 'refused',
  })
  expect(refusalOf(refused, 'signContract', signature, president, at.notified)?.word).toBe(
    'deliberation-missing',
  )
  const again = after(refused, 'submitToCouncil', {}, president, at.notified)
  expect(deliberate({ heldOn: '2024-09-09' }, again)).toBeNull()
})

test('the governor opposes within his days, and the council is asked again', () => {
  const oppose = (now: typeof at.tacit) =>
    refusalOf(transmitted(), 'recordOpposition', { reasons: words }, officer, now)
  expect(endOf(full(3, 'workingDays'), at.sent, moroccanCalendar).at).toBe(at.oppositionEnds)
  expect(oppose(at.oppositionEnds)).toEqual({
    word: 'opposition-period-over',
    endedAt: at.oppositionEnds,
  })
  const opposed = after(transmitted(), 'recordOpposition', { reasons: words }, officer, at.transmitted)
  expect(opposed.award).toMatchObject({ visa: 'none', dossier: null, submittedAt: null })
  expect(refusalOf(opposed, 'grantTacitVisa', {}, clock, at.tacit)?.word).toBe('visa-not-pending')
  expect(refusalOf(opposed, 'submitToCouncil', {}, president)).toBeNull()
})

test('where no visa is asked a deliberation is executory when nobody can oppose it any more', () => {
  const programme = transmitted(deliberated(submitted(proposedRanking({ isVisaRequired: false }))))
  const become = (state: typeof programme, now: typeof at.tacit) =>
    refusalOf(state, 'becomeExecutory', {}, clock, now)
  expect(become(programme, at.transmitted)).toEqual({ word: 'not-yet-due', dueAt: at.oppositionEnds })
  const executory = after(programme, 'becomeExecutory', {}, clock, at.oppositionEnds)
  expect(executory.award.executoryFrom).toBe(at.oppositionEnds)
  expect(become(executory, at.oppositionEnds)?.word).toBe('already-recorded')
  expect(become(transmitted(), at.oppositionEnds)).toEqual({ word: 'visa-not-pending', visa: 'pending' })
})

test('results are notified once, when the deliberation is executory', () => {
  expect(refusalOf(transmitted(), 'notifyResults', notification, officer, at.transmitted)).toEqual({
    word: 'not-executory',
    visa: 'pending',
  })
  const told = after(visaed(), 'notifyResults', notification, officer, at.notified)
  expect(told.award).toMatchObject({ standstillEndsAt: at.standstillEnds, signBy: at.signBy })
  expect(refusalOf(told, 'notifyResults', notification, officer, at.notified)?.word).toBe('already-recorded')
})

test('acts of the award belong to their offices and to their stage', () => {
  expect(refusalOf(proposedRanking(), 'publishProvisionalResult', {}, president)?.word).toBe('not-found')
  expect(refusalOf(submitted(), 'recordCouncilDeliberation', deliberation, president)?.word).toBe('not-found')
  expect(refusalOf(transmitted(), 'grantTacitVisa', {}, officer, at.tacit)?.word).toBe('not-found')
  expect(refusalOf(visaed(), 'signContract', signature, outsider, at.notified)?.word).toBe('not-found')
  expect(refusalOf(signedContract(), 'submitToCouncil', {}, president)).toEqual({
    word: 'not-in-this-stage',
    stage: 'contract',
  })
})
