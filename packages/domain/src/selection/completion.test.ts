import { describe, expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { firstToLapse } from './completion.ts'
import {
  after,
  clock,
  faultless,
  filer,
  later,
  officer,
  opened,
  refusalOf,
  secretary,
  start,
  words,
} from './sitting-committee.ts'
import { newSelection, type SelectionState } from './stage.ts'

const dossier = 'dossier-1'
const completeBy = later(3 * 86_400_000)
const ask = { dossier, papers: ['request', 'statutes'], completeBy }
const file = '12'.repeat(32)
const delivery = { dossier, papers: ['request', 'statutes'].map((paper) => ({ paper, file })) }
const exclusion = { dossier, cause: 'not-eligible', reasons: words } as const
const admission = { dossier, ...faultless }
const asked = () => after(opened(), 'requestCompletion', ask, secretary)

describe('a completion', () => {
  const request = (programme: ProgrammeState, more: object = {}) =>
    refusalOf(programme, 'requestCompletion', { ...ask, ...more }, officer)

  test('is asked once for each dossier, and never of a decided one', () => {
    expect(request(asked())).toMatchObject({ word: 'completion-pending' })
    const completed = after(asked(), 'completeDossier', delivery, filer(1))
    expect(request(completed)).toEqual({ word: 'completion-already-requested', dossier })
    const admitted = after(opened(), 'admitDossier', admission, officer)
    expect(request(admitted)).toEqual({ word: 'dossier-already-decided', dossier })
  })

  test('concerns known administrative papers only, and an instant ahead', () => {
    expect(request(opened(), { papers: [] })).toEqual({ word: 'no-paper-asked' })
    expect(request(opened(), { papers: ['x'] })).toEqual({ word: 'paper-unknown', paper: 'x' })
    for (const paper of ['project', 'budget']) {
      expect(request(opened(), { papers: [paper] })).toEqual({ word: 'paper-not-administrative', paper })
    }
    expect(request(opened(), { completeBy: start })).toEqual({
      word: 'completion-term-not-ahead',
      completeBy: start,
    })
  })

  test('comes from the association that filed; another does not learn that the dossier exists', () => {
    expect(refusalOf(asked(), 'completeDossier', delivery, filer(2))).toEqual({ word: 'not-found' })
    expect(refusalOf(opened(), 'completeDossier', delivery, filer(1))).toEqual({
      word: 'completion-not-requested',
      dossier,
    })
  })

  test('holds all that was asked, each once, and nothing else', () => {
    const complete = (papers: string[]) =>
      refusalOf(
        asked(),
        'completeDossier',
        { dossier, papers: papers.map((paper) => ({ paper, file })) },
        filer(1),
      )
    expect(complete(['request', 'project'])).toEqual({ word: 'paper-not-asked', paper: 'project' })
    expect(complete(['request', 'request'])).toEqual({ word: 'paper-given-twice', paper: 'request' })
    expect(complete(['request'])).toEqual({ word: 'papers-missing', papers: ['statutes'] })
    expect(complete(['request', 'statutes'])).toBeNull()
  })

  test('is late from the instant itself on, and lapses then, not before', () => {
    const justBefore = later(3 * 86_400_000 - 1)
    const at = (now: typeof start) => refusalOf(asked(), 'completeDossier', delivery, filer(1), now)
    expect(at(justBefore)).toBeNull()
    expect(at(completeBy)).toEqual({ word: 'completion-late', dossier, completeBy })
    const lapse = (now: typeof start) => refusalOf(asked(), 'lapseCompletion', { dossier }, clock, now)
    expect(lapse(justBefore)).toEqual({ word: 'not-yet-due', dueAt: completeBy })
    expect(lapse(completeBy)).toBeNull()
  })

  test('that lapsed is settled: it lapses no more, and the dossier may be decided', () => {
    const lapsed = after(asked(), 'lapseCompletion', { dossier }, clock, completeBy)
    expect(refusalOf(lapsed, 'lapseCompletion', { dossier }, clock, completeBy)).toEqual({
      word: 'completion-not-requested',
      dossier,
    })
    expect(refusalOf(lapsed, 'lapseCompletion', { dossier: 'x' }, clock)).toEqual({
      word: 'dossier-not-received',
      dossier: 'x',
    })
    expect(lapsed.selection.dossiers[dossier]).toEqual({ by: 'association-1', status: 'lapsed' })
    expect(refusalOf(lapsed, 'excludeDossier', exclusion, officer)).toBeNull()
  })
})

test('the term that ends first lapses first; of two that end together that of the dossier listed first', () => {
  const waits = (until: string) => ({
    by: 'association-1',
    status: 'incomplete' as const,
    completeBy: instant(until),
  })
  const [soon, long] = [waits('2024-03-07T09:00:00.000Z'), waits('2024-03-08T09:00:00.000Z')]
  const first = (dossiers: SelectionState['dossiers']) => firstToLapse({ ...newSelection, dossiers })
  expect(first({ d1: long, d2: soon, d3: soon })).toBe('d2')
  expect(first({ d1: { by: 'association-1', status: 'received' } })).toBeNull()
})
