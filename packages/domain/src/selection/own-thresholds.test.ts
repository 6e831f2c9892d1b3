import { describe, expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import type { MessageOf } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { BelowThreshold } from './own-thresholds.ts'
import { rankDossiers, scoreDossiers, type Mark } from './scoring.ts'
import {
  after,
  allHandedIn,
  chair,
  compliant,
  member,
  passing,
  refusalOf,
  table,
  words,
} from './sitting-committee.ts'

const criteria = [
  { id: 'quality', part: 'technical', weight: 50, threshold: 60 },
  { id: 'team', part: 'technical', weight: 20 },
  { id: 'cost', part: 'financial', weight: 30, threshold: 50 },
] as const

const sheet = (person: string, dossier: string, marks: Record<string, number>): Mark[] =>
  Object.entries(marks).map(([criterion, given]) => ({ member: person, dossier, criterion, marks: given }))

const score = (sheets: Mark[], recusals: { member: string; dossier: string }[] = []) =>
  scoreDossiers({ criteria: [...criteria], threshold: 50, sheets, recusals })

test('a dossier whose mean mark of a criterion is below its own threshold is eliminated, whatever its sum', () => {
  const sheets = [
    ...sheet('a', 'd', { quality: 60, team: 100 }),
    ...sheet('b', 'd', { quality: 59, team: 100 }),
    ...sheet('a', 'e', { quality: 60, team: 40 }),
    ...sheet('b', 'e', { quality: 60, team: 40 }),
  ]
  expect(score(sheets)).toMatchObject({ passed: ['e'], below: [{ dossier: 'd', criteria: ['quality'] }] })
})

test('the marks of who is recused neither eliminate nor save', () => {
  const sheets = [...sheet('a', 'd', { quality: 60, team: 90 }), ...sheet('b', 'd', { quality: 0, team: 0 })]
  expect(score(sheets, [{ member: 'b', dossier: 'd' }])).toMatchObject({ passed: ['d'], below: [] })
  expect(score(sheets, [{ member: 'a', dossier: 'd' }])).toMatchObject({ passed: [] })
})

test('a table without such criteria is the one it always was', () => {
  const plain = criteria.map(({ id, part, weight }) => ({ id, part, weight }))
  const sheets = sheet('a', 'd', { quality: 1, team: 100 })
  expect(scoreDossiers({ criteria: plain, threshold: 0, sheets, recusals: [] })).not.toHaveProperty('below')
})

test('a financial criterion eliminates from the ranking', () => {
  const marks = { quality: 80, team: 80 }
  const sheets = [...sheet('a', 'd', { ...marks, cost: 49 }), ...sheet('a', 'e', { ...marks, cost: 50 })]
  const passed = ['d', 'e']
  const ranked = rankDossiers({ criteria: [...criteria], sheets, recusals: [], passed, filed: passed })
  expect(ranked.map(({ dossier }) => dossier)).toEqual(['e'])
})

const [out, left, other] = ['dossier-1', 'dossier-2', 'dossier-3'] as const
const below = (id: string, ...by: string[]) => [{ dossier: id, criteria: by }]

type Drawn = Omit<MessageOf<'concludeScoring'>, 'table' | 'recusals'>

/** The committee of the other tests, under terms in which a criterion of each part has a threshold of its own. */
function compliantUnderThresholds(): ProgrammeState {
  const programme = compliant()
  return { ...programme, terms: { ...programme.terms, criteria: [...criteria] } }
}

describe('what the table says of them', () => {
  const conclude = (programme: ProgrammeState, more: Drawn) =>
    refusalOf(programme, 'concludeScoring', { table, recusals: 0, ...more }, chair)
  const handedIn = allHandedIn(compliantUnderThresholds(), 'technical')
  const technical = (passed: string[], eliminated: BelowThreshold[]) =>
    conclude(handedIn, { phase: 'technical', passed, below: eliminated })

  test('is recorded with the criteria, on the ground of the terms', () => {
    const message = {
      phase: 'technical',
      table,
      passed: [left],
      below: below(out, 'quality'),
      recusals: 0,
    } as const
    const now = instant('2024-03-04T09:00:00.000Z')
    expect(decideAct(handedIn, 'concludeScoring', message, { now, by: chair })).toMatchObject({
      events: [
        {
          type: 'technicalScoringConcluded',
          ground: 'terms-of-reference',
          data: { passed: [left], below: [{ dossier: out, criteria: ['quality'] }] },
        },
      ],
    })
  })

  test('is refused where it names who passed, whom nobody scores, or a criterion without a threshold', () => {
    const outOfDate = { word: 'table-out-of-date', phase: 'technical' }
    expect(technical([left], below(out, 'quality'))).toBeNull()
    expect(technical([left, out], below(out, 'quality'))).toEqual(outOfDate)
    expect(technical([left], below('dossier-9', 'quality'))).toEqual(outOfDate)
    expect(technical([left], [...below(out, 'quality'), ...below(out, 'quality')])).toEqual(outOfDate)
    for (const by of [[], ['team'], ['cost'], ['quality', 'team']]) {
      expect(technical([left], below(out, ...by))).toEqual(outOfDate)
    }
  })

  const passed = [out, left, other]
  const inFinancial = allHandedIn(passing(compliantUnderThresholds(), passed), 'financial', passed)

  test('and whoever is not ranked was eliminated by one', () => {
    const financial = (ranking: string[], eliminated: BelowThreshold[]) =>
      conclude(inFinancial, { phase: 'financial', ranking, below: eliminated })
    expect(financial([left, other], below(out, 'cost'))).toBeNull()
    expect(financial([left], below(out, 'cost'))).toMatchObject({ word: 'table-out-of-date' })
    expect(
      financial(
        [],
        passed.flatMap((id) => below(id, 'cost')),
      ),
    ).toBeNull()
  })

  test('a recusal that voids the ranking brings back whom the threshold eliminated: its marks may have done it', () => {
    const message = {
      phase: 'financial' as const,
      table,
      ranking: [left, other],
      below: below(out, 'cost'),
      recusals: 0,
    }
    const ranked = after(inFinancial, 'concludeScoring', message, chair)
    expect(ranked.selection).toMatchObject({ ranking: [left, other], passed: [out] })
    const late = after(
      ranked,
      'declareInterests',
      { interests: [{ dossier: left, effect: 'recusal' }], declaration: words },
      member('member-1'),
    )
    expect(late.selection.ranking).toBeNull()
  })
})
