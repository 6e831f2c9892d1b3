import { expect, test } from 'vitest'
import { instant, plusMs } from '../clock/instant.ts'
import type { MessageOf } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  daysAfter,
  dirhams,
  officer,
  president,
  refusalOf,
  runningContract,
  startedAt,
  winner,
  words,
} from '../tranche/running-contract.ts'

type Terms = Partial<ProgrammeState['terms']>
type Answer = MessageOf<'recordAmendmentVisa'>

// Proposed on 6 January 2025, deliberated on the 13th, sent on the 20th: the governor has until 9 February.
const executoryFrom = instant('2025-02-09T23:00:00.000Z')
const deliberation = {
  amendment: 1,
  number: words,
  heldOn: '2025-01-13',
  sentOn: '2025-01-20',
  executoryFrom,
}
const oppositionEndsAt = instant('2025-01-23T23:00:00.000Z')
const letter = (outcome: Answer['outcome'], givenOn: string): Answer => ({
  amendment: 1,
  outcome,
  reference: words,
  givenOn,
  givenAt: instant(`${givenOn}T00:00:00.000Z`),
  oppositionEndsAt,
})
const under = (changed: Terms): ProgrammeState => {
  const programme = runningContract()
  return { ...programme, terms: { ...programme.terms, ...changed } }
}
const proposed = (changed: Terms = {}) =>
  after(
    under(changed),
    'proposeAmendment',
    {
      kind: 'amount',
      text: words,
      changes: { tranches: [{ id: 'third', amount: dirhams(15_000) }] },
      proposedOn: '2025-01-06',
    },
    officer,
  )
const sent = (changed: Terms = {}) =>
  after(proposed(changed), 'recordAmendmentDeliberation', deliberation, officer)
const answer = (programme: ProgrammeState, given: Answer) =>
  refusalOf(programme, 'recordAmendmentVisa', given, officer, executoryFrom)
const answered = (programme: ProgrammeState, given: Answer) =>
  after(programme, 'recordAmendmentVisa', given, officer, executoryFrom)
const sign = (programme: ProgrammeState, now = executoryFrom, by = winner) =>
  refusalOf(programme, 'signAmendment', { amendment: 1, act: words }, by, now)
const signed = (programme: ProgrammeState, by = winner) =>
  after(programme, 'signAmendment', { amendment: 1, act: words }, by, executoryFrom)

test('a deliberation on an amendment goes to the governor when it has been held', () => {
  const early = { ...deliberation, sentOn: '2025-01-12' }
  expect(refusalOf(proposed(), 'recordAmendmentDeliberation', early, officer)).toEqual({
    word: 'sent-before-deliberation',
    date: '2025-01-12',
    heldOn: '2025-01-13',
  })
})

test('with his visa it is executory from the day of his letter, before his silence would speak', () => {
  const visaed = answered(sent(), letter('granted', '2025-01-27'))
  const from = instant('2025-01-27T00:00:00.000Z')
  expect(sign(sent(), from)?.word).toBe('amendment-not-executory')
  expect(sign(visaed, plusMs(from, -1))).toEqual({ word: 'amendment-not-executory', amendment: 1, from })
  expect(sign(visaed, from)).toBeNull()
  expect(answer(visaed, letter('refused', '2025-01-28'))?.word).toBe('already-recorded')
})

test.each(['refused', 'opposed'] as const)(
  '%s, it goes back to the council, with what was signed on it',
  (outcome) => {
    const back = answered(signed(sent()), letter(outcome, '2025-01-22'))
    expect(back.contract.pending['1']).toEqual({
      ...proposed().contract.pending['1'],
      returnedOn: '2025-01-22',
    })
    for (const by of [winner, president])
      expect(sign(back, executoryFrom, by)?.word).toBe('amendment-not-deliberated')
    expect(refusalOf(back, 'recordAmendmentDeliberation', deliberation, officer)).toEqual({
      word: 'amendment-deliberated-too-early',
      amendment: 1,
      date: '2025-01-13',
      proposedOn: '2025-01-22',
    })
    const later = daysAfter(startedAt, 100)
    const again = { ...deliberation, heldOn: '2025-03-10', sentOn: '2025-03-12', executoryFrom: later }
    const anew = after(back, 'recordAmendmentDeliberation', again, officer)
    expect(sign(anew)?.word).toBe('amendment-not-executory')
    expect(sign(anew, later)).toBeNull()
  },
)

test('in time is what he gave in time: his visa and its refusal within his days, an opposition within its own', () => {
  expect(answer(sent(), letter('granted', '2025-01-19'))).toEqual({
    word: 'amendment-answered-too-early',
    amendment: 1,
    date: '2025-01-19',
    sentOn: '2025-01-20',
  })
  for (const outcome of ['granted', 'refused'] as const) {
    expect(answer(sent(), letter(outcome, '2025-02-09'))).toBeNull()
    expect(answer(sent(), letter(outcome, '2025-02-10'))).toEqual({ word: 'visa-not-pending', visa: 'tacit' })
  }
  expect(answer(sent(), letter('opposed', '2025-01-23'))).toBeNull()
  expect(answer(sent(), letter('opposed', '2025-01-24'))).toEqual({
    word: 'opposition-period-over',
    endedAt: oppositionEndsAt,
  })
})

test('where silence gives no visa an amendment waits for one in words, however long', () => {
  const silent = sent({ isVisaTacit: false })
  const years = daysAfter(executoryFrom, 400)
  expect(sign(silent, years)).toEqual({ word: 'amendment-not-visaed', amendment: 1 })
  expect(
    sign(answered(silent, letter('granted', '2025-06-02')), instant('2025-06-02T00:00:00.000Z')),
  ).toBeNull()
  const occasion = { now: executoryFrom, by: winner, decidedBefore: () => true }
  expect(decideAct(silent, 'signAmendment', { amendment: 1, act: words }, occasion)).toHaveProperty('events')
})

test('where no visa is asked he may oppose and not refuse', () => {
  const free = sent({ isVisaRequired: false })
  for (const outcome of ['granted', 'refused'] as const)
    expect(answer(free, letter(outcome, '2025-01-22'))).toEqual({
      word: 'visa-not-pending',
      visa: 'not-required',
    })
  expect(answer(free, letter('opposed', '2025-01-22'))).toBeNull()
})

test('he answers a deliberation: none before it, none on what needs none, none once the amendment is in force', () => {
  const granted = letter('granted', '2025-01-27')
  expect(answer(runningContract(), granted)?.word).toBe('amendment-unknown')
  expect(answer(proposed(), granted)?.word).toBe('amendment-not-deliberated')
  expect(answer(signed(signed(sent()), president), letter('refused', '2025-01-27'))?.word).toBe(
    'amendment-unknown',
  )
  const other = { kind: 'other' as const, text: words, changes: {} }
  const plain = after(runningContract(), 'proposeAmendment', other, officer)
  expect(answer(plain, granted)?.word).toBe('amendment-needs-no-deliberation')
})
