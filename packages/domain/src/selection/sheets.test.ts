import { describe, expect, test } from 'vitest'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  allHandedIn,
  chair,
  compliant,
  member,
  opened,
  passing,
  persons,
  refusalOf,
  table,
  words,
} from './sitting-committee.ts'

const dossier = 'dossier-1'
const recusal = { dossier, effect: 'recusal' } as const
const prohibited = { dossier, effect: 'prohibited' } as const
const sheets = { phase: 'technical', sheets: words, covers: 3, missing: 0 } as const

describe('sheets are handed in', () => {
  const handIn = (programme: ProgrammeState, more: object = {}, person = 'member-1') =>
    refusalOf(programme, 'handInScores', { ...sheets, ...more }, member(person))

  test('after compliance, and once for each part', () => {
    expect(handIn(opened())).toEqual({ word: 'compliance-not-concluded' })
    const handed = after(compliant(), 'handInScores', sheets, member('member-1'))
    expect(handIn(handed)).toEqual({ word: 'scores-already-handed-in', phase: 'technical' })
  })

  test('complete, and without the dossiers from which the member is recused', () => {
    expect(handIn(compliant(), { missing: 2 })).toEqual({ word: 'scores-incomplete', missing: 2 })
    const programme = compliant(3, { 'member-1': [recusal] })
    expect(handIn(programme)).toEqual({ word: 'scores-cover-others', covers: 3, needed: 2 })
    expect(handIn(programme, { covers: 2 })).toBeNull()
    expect(handIn(compliant(1, { 'member-1': [recusal] }), { covers: 0 })).toEqual({
      word: 'recused-from-all',
    })
  })

  test('the financial ones only after technical scoring is concluded, for those who passed', () => {
    const financial = { phase: 'financial', covers: 1 }
    expect(handIn(allHandedIn(compliant(), 'technical'), financial)).toEqual({
      word: 'technical-not-concluded',
    })
    const programme = passing(compliant(), [dossier])
    expect(handIn(programme, financial)).toBeNull()
    expect(handIn(programme)).toEqual({ word: 'scoring-already-concluded', phase: 'technical' })
  })
})

describe('scoring is concluded', () => {
  const conclude = (programme: ProgrammeState, more: object = {}) =>
    refusalOf(
      programme,
      'concludeScoring',
      { phase: 'technical', table, passed: [dossier], recusals: 0, ...more },
      chair,
    )

  test('when every member with a vote has handed in, and not before: sheets are secret until all are in', () => {
    const some = after(compliant(), 'handInScores', sheets, member('member-1'))
    const members = persons.filter((person) => person !== 'member-1')
    expect(conclude(some)).toEqual({ word: 'sheets-missing', members })
    expect(conclude(allHandedIn(compliant(), 'technical'))).toBeNull()
    const without = compliant(1, { 'member-1': [recusal] })
    expect(conclude(allHandedIn(without, 'technical'), { recusals: 1 })).toBeNull()
  })

  test('with a table of the dossiers scored, each once, drawn after the last recusal', () => {
    const programme = allHandedIn(compliant(), 'technical')
    const outOfDate = { word: 'table-out-of-date', phase: 'technical' }
    expect(conclude(programme, { passed: ['dossier-9'] })).toEqual(outOfDate)
    expect(conclude(programme, { passed: [dossier, dossier] })).toEqual(outOfDate)
    expect(conclude(programme, { recusals: 1 })).toEqual(outOfDate)
  })

  test('the ranking holds every dossier that passed', () => {
    const passed = [dossier, 'dossier-2']
    const programme = allHandedIn(passing(compliant(), passed), 'financial', passed)
    const rank = (ranking: string[]) => conclude(programme, { phase: 'financial', ranking })
    expect(rank([dossier])).toEqual({ word: 'table-out-of-date', phase: 'financial' })
    expect(rank(['dossier-2', dossier])).toBeNull()
  })

  test('not with a prohibited dossier among them', () => {
    const told = after(
      allHandedIn(compliant(), 'technical'),
      'declareInterests',
      { interests: [prohibited], declaration: words },
      member('member-1'),
    )
    expect(conclude(told, { recusals: 1 })).toEqual({ word: 'prohibited-conflict', dossier })
  })

  test('not where nobody may score a dossier', () => {
    const programme = persons.reduce(
      (state, person) =>
        after(state, 'declareInterests', { interests: [{ ...recusal }], declaration: words }, member(person)),
      allHandedIn(compliant(), 'technical'),
    )
    expect(conclude(programme, { recusals: 5 })).toEqual({ word: 'quorum-not-met', needed: 1, present: 0 })
  })

  test('where nobody passed the ranking is proposed at once, and empty', () => {
    const none = passing(compliant(), [])
    expect([none.selection.passed, none.selection.ranking]).toEqual([[], []])
  })
})
