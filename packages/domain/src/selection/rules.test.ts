import { describe, expect, test } from 'vitest'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  appointed,
  chair,
  compliant,
  declared,
  faultless,
  later,
  member,
  officer,
  opened,
  persons,
  president,
  ranked,
  refusalOf,
  secretary,
  words,
} from './sitting-committee.ts'

const dossier = 'dossier-1'
const recusal = { dossier, effect: 'recusal' } as const
const prohibited = { dossier, effect: 'prohibited' } as const
const completeBy = later(3 * 86_400_000)
const ask = { dossier, papers: ['request', 'statutes'], completeBy }
const exclusion = { dossier, cause: 'not-eligible', reasons: words } as const
const admission = { dossier, ...faultless }
const asked = () => after(opened(), 'requestCompletion', ask, secretary)

describe('the opening session', () => {
  test('opens when every member has declared', () => {
    expect(refusalOf(appointed(), 'openSession', { present: persons }, chair)).toEqual({
      word: 'declarations-missing',
      members: persons,
    })
  })

  test('opens with half plus one of the members, each counted once', () => {
    const open = (present: string[]) => refusalOf(declared(), 'openSession', { present }, chair)
    expect(open(persons.slice(0, 2))).toEqual({ word: 'quorum-not-met', needed: 3, present: 2 })
    expect(open(persons.slice(0, 3))).toBeNull()
    expect(open(['chair-1', 'member-1', 'stranger'])).toEqual({
      word: 'person-not-member',
      person: 'stranger',
    })
    expect(open(['chair-1', 'member-1', 'constructor'])).toEqual({
      word: 'person-not-member',
      person: 'constructor',
    })
    expect(open(['chair-1', 'member-1', 'member-1'])).toEqual({ word: 'person-twice', person: 'member-1' })
  })

  test('opens once, and by the chair', () => {
    expect(refusalOf(opened(), 'openSession', { present: persons }, chair)).toEqual({
      word: 'session-already-opened',
    })
    expect(refusalOf(declared(), 'openSession', { present: persons }, secretary)).toEqual({
      word: 'not-found',
    })
  })
})

describe('a dossier is admitted', () => {
  const admit = (programme: ProgrammeState, more: object = {}, by = officer) =>
    refusalOf(programme, 'admitDossier', { ...admission, ...more }, by)

  test('only in session, and only where it was received', () => {
    expect(admit(declared())).toEqual({ word: 'session-not-opened' })
    expect(admit(opened(), { dossier: 'dossier-9' })).toEqual({
      word: 'dossier-not-received',
      dossier: 'dossier-9',
    })
    expect(admit(opened(), { dossier: 'constructor' })).toMatchObject({ word: 'dossier-not-received' })
  })

  test('only with every paper', () => {
    expect(admit(opened(), { missing: ['statutes'] })).toEqual({
      word: 'papers-missing-in-dossier',
      dossier,
      papers: ['statutes'],
    })
  })

  test('with a provisional receipt of 60 days, not of 59', () => {
    expect(admit(opened(), { receipt: { kind: 'provisional', ageDays: 60 } })).toBeNull()
    expect(admit(opened(), { receipt: { kind: 'provisional', ageDays: 59 } })).toEqual({
      word: 'receipt-too-young',
      dossier,
      days: 59,
      needed: 60,
    })
  })

  test('never with a councillor in the bureau, found by the server or declared by a member', () => {
    const refused = { word: 'prohibited-conflict', dossier }
    expect(admit(opened(), { conflict: 'prohibited' })).toEqual(refused)
    const told = opened(3, { 'member-1': [prohibited] })
    expect(admit(told)).toEqual(refused)
    const seat = { seat: 'one', person: 'new-1', order: words }
    expect(admit(after(told, 'replaceMember', seat, president))).toEqual(refused)
  })

  test('not by a secretary who is recused from it; the officer may', () => {
    const programme = opened(3, { 'secretary-1': [recusal] })
    expect(admit(programme, {}, secretary)).toEqual({ word: 'recused', dossier })
    expect(admit(programme)).toBeNull()
  })

  test('not where too few of those present may decide on it, until a member is replaced', () => {
    const interests = { 'chair-1': [recusal], 'secretary-1': [recusal] }
    const programme = opened(3, interests, persons.slice(0, 3))
    expect(admit(programme)).toEqual({ word: 'quorum-not-met', needed: 2, present: 1 })
    const seat = { seat: 'secretary', person: 'new-1', order: words }
    expect(admit(after(programme, 'replaceMember', seat, president))).toEqual({
      word: 'quorum-not-met',
      needed: 3,
      present: 2,
    })
    const second = { seat: 'chair', person: 'new-2', order: words }
    const replaced = after(
      after(programme, 'replaceMember', seat, president),
      'replaceMember',
      second,
      president,
    )
    expect(admit(replaced)).toBeNull()
  })

  test('once, and not while its completion runs', () => {
    const admitted = after(opened(), 'admitDossier', admission, officer)
    expect(admit(admitted)).toEqual({ word: 'dossier-already-decided', dossier })
    expect(admit(asked())).toEqual({ word: 'completion-pending', dossier, completeBy })
  })

  test('by a new secretary only after declaring', () => {
    const seat = { seat: 'secretary', person: 'new-1', order: words }
    const replaced = after(opened(), 'replaceMember', seat, president)
    expect(admit(replaced, {}, member('new-1'))).toEqual({ word: 'declaration-missing' })
  })
})

describe('a dossier is excluded', () => {
  test('not while its completion runs, and once', () => {
    expect(refusalOf(asked(), 'excludeDossier', exclusion, officer)).toEqual({
      word: 'completion-pending',
      dossier,
      completeBy,
    })
    const excluded = after(opened(), 'excludeDossier', exclusion, officer)
    expect(refusalOf(excluded, 'excludeDossier', exclusion, officer)).toEqual({
      word: 'dossier-already-decided',
      dossier,
    })
  })

  test('after compliance only for a prohibited conflict, and no later than the ranking', () => {
    expect(refusalOf(compliant(), 'excludeDossier', exclusion, officer)).toEqual({
      word: 'compliance-already-concluded',
    })
    const conflict = { ...exclusion, cause: 'prohibited-conflict' } as const
    expect(refusalOf(compliant(), 'excludeDossier', conflict, officer)).toBeNull()
    expect(refusalOf(ranked(compliant(), [dossier]), 'excludeDossier', conflict, officer)).toEqual({
      word: 'scoring-already-concluded',
      phase: 'financial',
    })
  })
})

describe('compliance is concluded', () => {
  test('when the session was opened and every dossier is decided, once', () => {
    expect(refusalOf(declared(), 'concludeCompliance', {}, chair)).toEqual({ word: 'session-not-opened' })
    const first = after(opened(), 'admitDossier', admission, officer)
    expect(refusalOf(first, 'concludeCompliance', {}, chair)).toEqual({
      word: 'dossiers-undecided',
      count: 2,
    })
    expect(refusalOf(compliant(), 'concludeCompliance', {}, chair)).toEqual({
      word: 'compliance-already-concluded',
    })
    expect(refusalOf(compliant(), 'admitDossier', admission, officer)).toEqual({
      word: 'compliance-already-concluded',
    })
  })

  test('not while an admitted dossier is declared prohibited', () => {
    const admitted = after(opened(1), 'admitDossier', admission, officer)
    const told = after(
      admitted,
      'declareInterests',
      { interests: [prohibited], declaration: words },
      member('member-1'),
    )
    expect(refusalOf(told, 'concludeCompliance', {}, chair)).toEqual({ word: 'prohibited-conflict', dossier })
  })

  test('with nothing admitted the programme ends without success', () => {
    const ended = after(
      after(opened(1), 'excludeDossier', exclusion, officer),
      'concludeCompliance',
      {},
      chair,
    )
    expect([ended.stage, ended.outcome]).toEqual(['closure', 'unsuccessful'])
  })
})
