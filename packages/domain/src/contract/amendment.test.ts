import { expect, test } from 'vitest'
import { plusMs } from '../clock/instant.ts'
import type { MessageOf } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  acceptedByTreasurer,
  after,
  daysAfter,
  dirhams,
  director,
  officer,
  paid,
  president,
  refusalOf,
  reported,
  runningContract,
  scheduleOf,
  signedContract,
  startedAt,
  terms,
  winner,
  withContract,
  words,
} from '../tranche/running-contract.ts'

type Changes = MessageOf<'proposeAmendment'>['changes']
type Kind = MessageOf<'proposeAmendment'>['kind']

const first = { amendment: 1, act: words }
const executoryFrom = daysAfter(startedAt, 30)
const deliberation = { amendment: 1, number: words, heldOn: '2025-01-13', executoryFrom }
const cut: Changes = { tranches: [{ id: 'third', amount: dirhams(15_000) }] }
const endsAt = daysAfter(startedAt, 3 * 365 + 90)
const longer: Changes = { endsAt, yearEnds: [endsAt] }
const moved: Changes = { schedules: { 'report-1': scheduleOf('2025-09-01T15:30:00.000Z') } }

const propose = (kind: Kind, changes: Changes, programme = runningContract(), now = startedAt) =>
  refusalOf(programme, 'proposeAmendment', { kind, text: words, changes }, officer, now)
const proposed = (kind: Kind, changes: Changes, programme = runningContract()) =>
  after(programme, 'proposeAmendment', { kind, text: words, changes }, officer)
const deliberated = (kind: Kind, changes: Changes, programme = runningContract()) =>
  after(proposed(kind, changes, programme), 'recordAmendmentDeliberation', deliberation, officer)
const sign = (programme: ProgrammeState, by = winner, now = executoryFrom) =>
  refusalOf(programme, 'signAmendment', first, by, now)
const signed = (programme: ProgrammeState, by = winner, now = executoryFrom) =>
  after(programme, 'signAmendment', first, by, now)
const inForce = (programme: ProgrammeState, now = executoryFrom) =>
  signed(signed(programme, president, now), winner, now)
const certified = () => {
  const opened = after(
    runningContract(),
    'openCredit',
    { tranche: 'first', budgetYear: 2025, line: words },
    officer,
  )
  const committed = after(opened, 'commitTranche', { tranche: 'first', number: words }, officer)
  return { committed, tranche: 'first', conflict: 'none' as const }
}

test.each(['amount', 'duration', 'object'] as const)(
  'an amendment of %s is not signed without a deliberation, nor before that is executory',
  (kind) => {
    const changes = { amount: cut, duration: longer, object: moved }[kind]
    for (const by of [winner, president]) {
      expect(sign(proposed(kind, changes), by)).toEqual({ word: 'amendment-not-deliberated', amendment: 1 })
      expect(sign(deliberated(kind, changes), by, plusMs(executoryFrom, -1))).toEqual({
        word: 'amendment-not-executory',
        amendment: 1,
        from: executoryFrom,
      })
      expect(sign(deliberated(kind, changes), by)).toBeNull()
    }
  },
)

test('an amendment of something else needs no deliberation', () => {
  expect(refusalOf(proposed('other', moved), 'recordAmendmentDeliberation', deliberation, officer)).toEqual({
    word: 'amendment-needs-no-deliberation',
    amendment: 1,
  })
  expect(inForce(proposed('other', moved), startedAt).milestones['report-1']?.schedule).toEqual(
    moved.schedules?.['report-1'],
  )
})

test('with both signatures an amendment is in force, and says everything that it changes', () => {
  const once = signed(deliberated('amount', cut))
  expect(once.tranches.third?.amount).toBe(dirhams(20_000))
  const occasion = { now: executoryFrom, by: president }
  expect(decideAct(once, 'signAmendment', first, occasion)).toMatchObject({
    events: [{ type: 'amendmentSigned' }, { type: 'amendmentInForce', data: { amendment: 1, ...cut } }],
  })
  const twice = signed(once, president)
  expect(twice.tranches.third?.amount).toBe(dirhams(15_000))
  expect(twice.contract.pending).toEqual({})
})

test('a longer contract ends at its new end', () => {
  expect(inForce(deliberated('duration', longer)).contract).toMatchObject(longer)
})

test('nobody signs an amendment twice, and one in force is signed no more', () => {
  expect(sign(signed(deliberated('amount', cut)))?.word).toBe('already-signed')
  expect(sign(inForce(deliberated('amount', cut)))).toEqual({ word: 'amendment-unknown', amendment: 1 })
})

test('a number is never used again', () => {
  const again = proposed('other', moved, inForce(deliberated('amount', cut)))
  expect(Object.keys(again.contract.pending)).toEqual(['2'])
})

test('the council deliberates once on an amendment that was proposed', () => {
  const deliberate = (programme: ProgrammeState) =>
    refusalOf(programme, 'recordAmendmentDeliberation', deliberation, officer)?.word
  expect(deliberate(runningContract())).toBe('amendment-unknown')
  expect(deliberate(deliberated('amount', cut))).toBe('amendment-already-deliberated')
})

test('the council votes on an amendment, and an outcome that its votes contradict is refused', () => {
  const record = (outcome: 'approved' | 'rejected', votes: { for: number; against: number }) =>
    refusalOf(
      proposed('amount', cut),
      'recordAmendmentDeliberation',
      { ...deliberation, outcome, votes: { ...votes, abstained: 1 } },
      officer,
    )
  expect(record('approved', { for: 10, against: 9 })).toBeNull()
  expect(record('approved', { for: 8, against: 11 })).toEqual({
    word: 'votes-do-not-carry',
    for: 8,
    against: 11,
  })
  expect(record('rejected', { for: 8, against: 11 })).toBeNull()
  expect(record('rejected', { for: 11, against: 8 })).toEqual({ word: 'votes-carry', for: 11, against: 8 })
  expect(record('approved', { for: 9, against: 9 })?.word).toBe('votes-tied')
})

test('an amendment that the council rejects is closed: nobody signs it, nor deliberates on it again', () => {
  const rejection = {
    ...deliberation,
    outcome: 'rejected' as const,
    votes: { for: 2, against: 16, abstained: 1 },
  }
  const rejected = after(proposed('amount', cut), 'recordAmendmentDeliberation', rejection, officer)
  expect(rejected.contract.pending).toEqual({})
  for (const by of [winner, president]) {
    expect(sign(rejected, by)).toEqual({ word: 'amendment-rejected', amendment: 1 })
  }
  expect(refusalOf(rejected, 'recordAmendmentDeliberation', deliberation, officer)?.word).toBe(
    'amendment-rejected',
  )
  expect(rejected.tranches.third?.amount).toBe(dirhams(20_000))
  expect(Object.keys(proposed('other', moved, rejected).contract.pending)).toEqual(['2'])
})

test('the council deliberates on an amendment on the day it was proposed or later', () => {
  const proposal = { kind: 'amount' as const, text: words, changes: cut, proposedOn: '2025-01-14' }
  const waiting = after(runningContract(), 'proposeAmendment', proposal, officer)
  const held = (heldOn: string) =>
    refusalOf(waiting, 'recordAmendmentDeliberation', { ...deliberation, heldOn }, officer)
  expect(held('2025-01-13')).toEqual({
    word: 'amendment-deliberated-too-early',
    amendment: 1,
    date: '2025-01-13',
    proposedOn: '2025-01-14',
  })
  expect(held('2025-01-14')).toBeNull()
})

test('an amendment follows the order to start and changes what it says', () => {
  expect(propose('amount', cut, signedContract())?.word).toBe('not-started')
  expect(propose('amount', {})?.word).toBe('amendment-changes-nothing')
  expect(propose('amount', { tranches: [] })?.word).toBe('amendment-changes-nothing')
  expect(propose('duration', {})?.word).toBe('amendment-changes-nothing')
  expect(propose('object', {})).toBeNull()
  expect(propose('amount', { ...cut, ...longer })).toEqual({
    word: 'amendment-changes-other',
    kind: 'amount',
  })
  expect(propose('other', cut)?.word).toBe('amendment-changes-other')
  expect(propose('other', longer)?.word).toBe('amendment-changes-other')
})

test('no amendment passes the budget', () => {
  const over: Changes = { tranches: [{ id: 'third', amount: dirhams(20_000.01) }] }
  expect(propose('amount', over)).toEqual({
    word: 'amount-above-budget',
    amount: dirhams(100_000.01),
    budget: terms.budget,
  })
})

test('the total rises only by an amendment of amount', () => {
  const programme = inForce(deliberated('amount', cut))
  const back: Changes = { tranches: [{ id: 'third', amount: dirhams(15_000.01) }] }
  expect(propose('object', back, programme, executoryFrom)).toEqual({
    word: 'amendment-changes-other',
    kind: 'object',
  })
  expect(propose('amount', back, programme, executoryFrom)).toBeNull()
  const shifted: Changes = {
    tranches: [
      { id: 'second', amount: dirhams(45_000) },
      { id: 'third', amount: dirhams(10_000) },
    ],
  }
  expect(propose('object', shifted, programme, executoryFrom)).toBeNull()
})

test('a tranche gets another amount before its certificate, or when the treasurer has returned it', () => {
  const less: Changes = { tranches: [{ id: 'first', amount: dirhams(30_000) }] }
  const refused = { word: 'tranche-already-moving', tranche: 'first' }
  const { committed, ...certificate } = certified()
  expect(propose('amount', less, committed)).toBeNull()
  const moving = after(committed, 'certifyTranche', certificate, director)
  expect(propose('amount', less, moving)).toEqual(refused)
  expect(propose('amount', less, acceptedByTreasurer(runningContract(), 'first'))).toEqual(refused)
  expect(propose('amount', less, paid(runningContract(), 'first'))).toEqual(refused)
  const ordered = after(moving, 'orderTranche', { tranche: 'first' }, president)
  const returned = { tranche: 'first', reasons: words }
  expect(propose('amount', less, after(ordered, 'recordTreasurerRejection', returned, officer))).toBeNull()
})

test('an amendment is not signed when its tranche has been certified in the meantime', () => {
  const less: Changes = { tranches: [{ id: 'first', amount: dirhams(30_000) }] }
  const { committed, ...certificate } = certified()
  const waiting = deliberated('amount', less, committed)
  const moving = after(waiting, 'certifyTranche', certificate, director)
  expect(sign(moving)).toEqual({ word: 'tranche-already-moving', tranche: 'first' })
})

test('it names tranches and milestones that there are, and leaves an accepted report alone', () => {
  const tranche = (id: string): Changes => ({ tranches: [{ id, amount: dirhams(1) }] })
  const milestone = (id: string): Changes => ({ schedules: { [id]: scheduleOf('2025-09-01T15:30:00.000Z') } })
  for (const id of ['none', 'constructor']) {
    expect(propose('amount', tranche(id))).toEqual({ word: 'tranche-unknown', tranche: id })
    expect(propose('other', milestone(id))).toEqual({ word: 'milestone-unknown', milestone: id })
  }
  expect(propose('other', milestone('report-1'), reported(runningContract(), 'report-1'))).toEqual({
    word: 'milestone-already-accepted',
    milestone: 'report-1',
  })
})

test('new dates and a new end lie ahead', () => {
  expect(propose('duration', longer, runningContract(), endsAt)).toEqual({ word: 'end-not-ahead', endsAt })
  const dueAt = scheduleOf('2025-09-01T15:30:00.000Z').dueAt
  expect(propose('other', moved, runningContract(), dueAt)).toEqual({ word: 'report-due-not-ahead', dueAt })
  expect(sign(deliberated('duration', longer), winner, endsAt)).toEqual({ word: 'end-not-ahead', endsAt })
})

test("nobody signs an amendment while a councillor's spouse sits in the bureau", () => {
  const entered = withContract(deliberated('amount', cut), { hasProhibitedConflict: true })
  for (const by of [winner, president]) {
    expect(sign(entered, by)).toEqual({ word: 'prohibited-conflict', dossier: 'dossier-1' })
  }
})
