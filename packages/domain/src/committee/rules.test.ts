import { describe, expect, test } from 'vitest'
import { handedIn } from '../selection/sheets.ts'
import {
  after,
  allHandedIn,
  appointed,
  chair,
  compliant,
  declared,
  member,
  opened,
  passing,
  persons,
  president,
  ranked,
  received,
  refusalOf,
  seated,
  secretary,
  table,
  words,
} from '../selection/sitting-committee.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { quorum } from './recusal.ts'

const recusal = (dossier: string) => ({ dossier, effect: 'recusal' as const })
const prohibited = (dossier: string) => ({ dossier, effect: 'prohibited' as const })
const declares = (interests: { dossier: string; effect: 'recusal' | 'prohibited' }[]) => ({
  interests,
  declaration: words,
})
const minutes = { minutes: words.digest }
const drawnUp = (programme: ProgrammeState) =>
  after(programme, 'drawUpMinutes', { minutes: words }, secretary)
const signedBy = (programme: ProgrammeState, signers: readonly string[]) =>
  signers.reduce((state, person) => after(state, 'signMinutes', minutes, member(person)), programme)

describe('the committee is appointed by an order', () => {
  const appoint = (members: { seat: string; person: string; alternate?: string }[]) =>
    refusalOf(received(), 'appointCommittee', { members, order: words }, president)

  test('every seat of the terms is filled exactly once', () => {
    expect(appoint(seated)).toBeNull()
    expect(appoint(seated.slice(1))).toEqual({ word: 'seats-missing', seats: ['chair'] })
    expect(appoint([...seated, { seat: 'four', person: 'p' }])).toEqual({
      word: 'seat-unknown',
      seat: 'four',
    })
    expect(appoint([...seated, { seat: 'one', person: 'p' }])).toEqual({ word: 'seat-twice', seat: 'one' })
  })

  test('one person holds one seat, alternates included', () => {
    const twice = seated.map((line) => (line.seat === 'one' ? { ...line, person: 'chair-1' } : line))
    expect(appoint(twice)).toEqual({ word: 'person-twice', person: 'chair-1' })
    const alternate = seated.map((line) => (line.seat === 'one' ? { ...line, alternate: 'chair-1' } : line))
    expect(appoint(alternate)).toEqual({ word: 'person-twice', person: 'chair-1' })
  })

  test('it is appointed once, and by the president alone', () => {
    const message = { members: seated, order: words }
    expect(refusalOf(appointed(), 'appointCommittee', message, president)).toEqual({
      word: 'committee-already-appointed',
    })
    expect(refusalOf(opened(), 'appointCommittee', message, president)).toEqual({
      word: 'session-already-opened',
    })
    expect(refusalOf(received(), 'appointCommittee', message, chair)).toEqual({ word: 'not-found' })
  })
})

describe('a member is replaced', () => {
  const replace = (programme: ProgrammeState, seat: string, person: string) =>
    refusalOf(programme, 'replaceMember', { seat, person, order: words }, president)

  test('only on a seat that is held, and by someone who sits nowhere else', () => {
    expect(replace(received(), 'one', 'p')).toEqual({ word: 'committee-not-appointed' })
    expect(replace(appointed(), 'four', 'p')).toEqual({ word: 'seat-unknown', seat: 'four' })
    expect(replace(appointed(), 'one', 'chair-1')).toEqual({ word: 'person-twice', person: 'chair-1' })
    const members = seated.map((line) => (line.seat === 'two' ? { ...line, alternate: 'alternate-2' } : line))
    const withAlternate = after(received(), 'appointCommittee', { members, order: words }, president)
    expect(replace(withAlternate, 'one', 'alternate-2')).toEqual({
      word: 'person-twice',
      person: 'alternate-2',
    })
    expect(replace(withAlternate, 'two', 'alternate-2')).toBeNull()
  })

  test('the new member declares before scoring, and hands in sheets of their own; the former one is out', () => {
    const replaced = after(
      compliant(),
      'replaceMember',
      { seat: 'one', person: 'new-1', order: words },
      president,
    )
    const sheets = { phase: 'technical', sheets: words, covers: 3, missing: 0 } as const
    expect(refusalOf(replaced, 'handInScores', sheets, member('new-1'))).toEqual({
      word: 'declaration-missing',
    })
    expect(refusalOf(replaced, 'handInScores', sheets, member('member-1'))).toEqual({ word: 'not-found' })
    const ready = after(replaced, 'declareInterests', declares([]), member('new-1'))
    expect(refusalOf(ready, 'handInScores', sheets, member('new-1'))).toBeNull()
  })

  test('not once that member has signed; while another has, the minutes are drawn up and signed anew', () => {
    const programme = signedBy(drawnUp(ranked(compliant(), ['dossier-1'])), ['member-1'])
    expect(replace(programme, 'one', 'new-1')).toEqual({ word: 'minutes-already-signed' })
    const replaced = after(
      programme,
      'replaceMember',
      { seat: 'two', person: 'new-2', order: words },
      president,
    )
    expect(replaced.committee.minutes).toBeNull()
    expect(replaced.committee.members['member-1']?.hasSigned).toBe(false)
    expect(refusalOf(replaced, 'drawUpMinutes', { minutes: words }, secretary)).toEqual({
      word: 'declarations-missing',
      members: ['new-2'],
    })
  })
})

describe('interests are declared', () => {
  test('on dossiers that were received, one line for each', () => {
    expect(refusalOf(appointed(), 'declareInterests', declares([recusal('dossier-9')]), chair)).toEqual({
      word: 'dossier-not-received',
      dossier: 'dossier-9',
    })
    expect(refusalOf(appointed(), 'declareInterests', declares([recusal('constructor')]), chair)).toEqual({
      word: 'dossier-not-received',
      dossier: 'constructor',
    })
    const twice = declares([recusal('dossier-1'), prohibited('dossier-1')])
    expect(refusalOf(appointed(), 'declareInterests', twice, chair)).toEqual({
      word: 'interest-twice',
      dossier: 'dossier-1',
    })
  })

  test('once; later only to add, and never to take back', () => {
    const programme = declared(3, { 'member-1': [prohibited('dossier-1')] })
    expect(refusalOf(programme, 'declareInterests', declares([]), chair)).toEqual({
      word: 'already-declared',
    })
    const weaker = declares([recusal('dossier-1')])
    expect(refusalOf(programme, 'declareInterests', weaker, member('member-1'))).toEqual({
      word: 'already-declared',
    })
    const added = after(programme, 'declareInterests', declares([recusal('dossier-2')]), member('member-1'))
    expect(added.committee.members['member-1']?.interests).toEqual({
      'dossier-1': 'prohibited',
      'dossier-2': 'recusal',
    })
  })

  test('a recusal discovered after scoring voids the technical table, the ranking and the minutes', () => {
    const programme = drawnUp(ranked(compliant(), ['dossier-1', 'dossier-2']))
    const late = after(programme, 'declareInterests', declares([recusal('dossier-1')]), member('member-1'))
    expect(late.selection).toMatchObject({ passed: null, ranking: null, financialSheets: [] })
    expect(late.selection.technicalSheets).toEqual(persons)
    expect(late.committee.minutes).toBeNull()
    const stale = { phase: 'technical', table, passed: ['dossier-1'], recusals: 0 } as const
    expect(refusalOf(late, 'concludeScoring', stale, chair)).toEqual({
      word: 'table-out-of-date',
      phase: 'technical',
    })
    expect(refusalOf(late, 'concludeScoring', { ...stale, recusals: 1 }, chair)).toBeNull()
  })

  test('a new member’s prohibited conflict takes back the ranking, so that the dossier is excluded', () => {
    const replaced = after(
      ranked(compliant(), ['dossier-1', 'dossier-2']),
      'replaceMember',
      { seat: 'one', person: 'new-1', order: words },
      president,
    )
    const found = after(replaced, 'declareInterests', declares([prohibited('dossier-1')]), member('new-1'))
    expect(found.selection.ranking).toBeNull()
    const exclusion = { dossier: 'dossier-1', cause: 'prohibited-conflict', reasons: words } as const
    expect(after(found, 'excludeDossier', exclusion, secretary).selection.passed).toEqual(['dossier-2'])
  })

  test('a recusal by one who scored only the financial part takes back the ranking alone', () => {
    const passed = ['dossier-1', 'dossier-2']
    const seat = { seat: 'one', person: 'new-1', order: words }
    const replaced = after(passing(compliant(), passed), 'replaceMember', seat, president)
    const scored = allHandedIn(
      after(replaced, 'declareInterests', declares([]), member('new-1')),
      'financial',
      passed,
    )
    const conclusion = { phase: 'financial', table, ranking: passed, recusals: 0 } as const
    const programme = after(scored, 'concludeScoring', conclusion, chair)
    const late = after(programme, 'declareInterests', declares([recusal('dossier-1')]), member('new-1'))
    expect(late.selection).toMatchObject({ passed, ranking: null })
  })

  test('one who scored, was replaced and came back is still counted in the table: a recusal voids it', () => {
    const scored = passing(compliant(), ['dossier-1'])
    const seat = { seat: 'one', order: words }
    const away = after(scored, 'replaceMember', { ...seat, person: 'new-1' }, president)
    const back = after(away, 'replaceMember', { ...seat, person: 'member-1' }, president)
    const late = after(back, 'declareInterests', declares([recusal('dossier-1')]), member('member-1'))
    expect(late.selection.passed).toBeNull()
  })

  test('a table drawn anew counts the sheets of those who sit, not of a former member', () => {
    const seat = { seat: 'one', person: 'new-1', order: words }
    const replaced = after(passing(compliant(), ['dossier-1']), 'replaceMember', seat, president)
    const late = after(replaced, 'declareInterests', declares([recusal('dossier-1')]), member('member-2'))
    expect(handedIn(late, 'technical')).toEqual(persons.filter((person) => person !== 'member-1'))
    const conclusion = { phase: 'technical', table, passed: [], recusals: 1 } as const
    expect(refusalOf(late, 'concludeScoring', conclusion, chair)).toEqual({
      word: 'sheets-missing',
      members: ['new-1'],
    })
  })

  test('not by a member who has signed the minutes', () => {
    const programme = signedBy(drawnUp(ranked(compliant(), ['dossier-1'])), ['member-1'])
    const late = declares([recusal('dossier-1')])
    expect(refusalOf(programme, 'declareInterests', late, member('member-1'))).toEqual({
      word: 'minutes-already-signed',
    })
    expect(refusalOf(programme, 'declareInterests', late, member('member-2'))).toBeNull()
  })
})

test('the quorum is half plus one of those not recused', () => {
  const programme = declared(2, {
    'member-1': [recusal('dossier-1')],
    'member-2': [recusal('dossier-1')],
  })
  expect([quorum(programme), quorum(programme, 'dossier-1'), quorum(programme, 'dossier-2')]).toEqual([
    3, 2, 3,
  ])
})
