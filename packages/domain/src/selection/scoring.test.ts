import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankDossiers, scoreDossiers, type Mark } from './scoring.ts'

const criteria = [
  { id: 'quality', part: 'technical', weight: 50 },
  { id: 'team', part: 'technical', weight: 20 },
  { id: 'cost', part: 'financial', weight: 30 },
] as const
const given = { criteria: [...criteria], recusals: [], threshold: 60 }

/** One member's sheet on one dossier: quality, team, cost. */
function sheet(member: string, dossier: string, ...marks: [number, number, number?]): Mark[] {
  return marks.flatMap((value = 0, index) => {
    const criterion = criteria[index]?.id ?? ''
    return index < marks.length ? [{ member, dossier, criterion, marks: value }] : []
  })
}

describe('technical points', () => {
  test('are the mean of the members’ weighted marks, in hundredths of a point', () => {
    const sheets = [...sheet('a', 'd', 80, 60), ...sheet('b', 'd', 81, 60), ...sheet('c', 'd', 80, 60)]
    // 50 × (80 + 81 + 80) + 20 × 180 = 15,650; a third of it is 5,216.67.
    expect(scoreDossiers({ ...given, sheets }).technical).toEqual([
      { dossier: 'd', sum: 15_650, voters: 3, points: 5216 },
    ])
  })

  test('pass at the threshold itself, and not a third of a hundredth below it', () => {
    const at = [...sheet('a', 'd', 60, 60), ...sheet('b', 'd', 60, 60), ...sheet('c', 'd', 60, 60)]
    expect(scoreDossiers({ ...given, sheets: at }).passed).toEqual(['d'])
    const below = [...sheet('a', 'd', 60, 60), ...sheet('b', 'd', 60, 60), ...sheet('c', 'd', 60, 59)]
    expect(scoreDossiers({ ...given, sheets: below }).passed).toEqual([])
  })

  test('leave out the marks of a member recused from the dossier, and divide by those who remain', () => {
    const sheets = [
      ...sheet('a', 'd', 60, 60),
      ...sheet('b', 'd', 0, 0),
      ...sheet('a', 'e', 0, 0),
      ...sheet('b', 'e', 70, 70),
    ]
    const recusals = [
      { member: 'b', dossier: 'd' },
      { member: 'a', dossier: 'e' },
    ]
    const { technical, passed } = scoreDossiers({ ...given, sheets, recusals })
    expect(technical.map(({ points, voters }) => [points, voters])).toEqual([
      [4200, 1],
      [4900, 1],
    ])
    expect(passed).toEqual(['d', 'e'])
  })

  test('a dossier whose marks are all void does not pass', () => {
    const recusals = [{ member: 'a', dossier: 'd' }]
    const scored = scoreDossiers({ ...given, threshold: 0, sheets: sheet('a', 'd', 90, 90), recusals })
    expect(scored).toEqual({ technical: [{ dossier: 'd', sum: 0, voters: 0, points: 0 }], passed: [] })
  })

  test('a mark missing, twice, out of range, or of no criterion is an error', () => {
    const mark = { member: 'a', dossier: 'd', criterion: 'quality', marks: 50 }
    const score = (sheets: Mark[]) => () => scoreDossiers({ ...given, sheets })
    expect(score([mark])).toThrow(RangeError)
    expect(score([...sheet('a', 'd', 50, 50), mark])).toThrow(RangeError)
    for (const marks of [-1, 101, 50.5, Number.NaN]) {
      expect(score([{ ...mark, marks }, ...sheet('a', 'd', 1, 1).slice(1)])).toThrow(RangeError)
    }
    expect(score([...sheet('a', 'd', 50, 50), { ...mark, criterion: 'charm' }])).toThrow(RangeError)
  })
})

describe('the ranking', () => {
  const rank = (sheets: Mark[], filed: string[], passed = filed) =>
    rankDossiers({ ...given, sheets, filed, passed })

  test('puts the better sum first, with its parts', () => {
    const sheets = [...sheet('a', 'd', 60, 60, 50), ...sheet('a', 'e', 60, 60, 90)]
    expect(rank(sheets, ['d', 'e'])).toEqual([
      { dossier: 'e', points: 6900, technical: 4200, financial: 2700 },
      { dossier: 'd', points: 5700, technical: 4200, financial: 1500 },
    ])
  })

  test('gives a tie to the better technical part, then to the dossier filed first', () => {
    // 10 × 60 quality points more, 10 × 60 cost points less.
    const sheets = [
      ...sheet('a', 'd', 60, 60, 90),
      ...sheet('a', 'e', 66, 60, 80),
      ...sheet('a', 'f', 66, 60, 80),
    ]
    const ranking = rank(sheets, ['d', 'f', 'e'], ['d', 'e', 'f'])
    expect(ranking.map(({ dossier }) => dossier)).toEqual(['f', 'e', 'd'])
  })

  test('sees a difference too small to be read', () => {
    const sheets = ['a', 'b', 'c'].flatMap((member) => [
      ...sheet(member, 'd', 60, 60, 50),
      ...sheet(member, 'e', 60, 60, 50),
    ])
    const finer = criteria.map((line) => ({ ...line, weight: line.id === 'cost' ? 1 : line.weight }))
    const more = sheets.map((mark) =>
      mark.member === 'a' && mark.dossier === 'e' && mark.criterion === 'cost'
        ? { ...mark, marks: 51 }
        : mark,
    )
    const ranking = rankDossiers({
      criteria: finer,
      recusals: [],
      sheets: more,
      passed: ['d', 'e'],
      filed: ['d', 'e'],
    })
    expect(ranking.map(({ dossier, points }) => [dossier, points])).toEqual([
      ['e', 4250],
      ['d', 4250],
    ])
  })

  test('refuses to rank what was not marked, or not filed', () => {
    expect(() => rank(sheet('a', 'd', 60, 60), ['d'])).toThrow(RangeError)
    expect(() => rank(sheet('a', 'd', 60, 60, 50), [], ['d'])).toThrow(RangeError)
  })

  test('does not depend on the order of the sheets, and never hears a recused member', () => {
    const members = ['a', 'b', 'c']
    const dossiers = ['d', 'e', 'f']
    const mark = fc.integer({ min: 0, max: 100 })
    const pair = fc.record({ member: fc.constantFrom(...members), dossier: fc.constantFrom(...dossiers) })
    const marks = fc.array(fc.tuple(mark, mark, mark), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(
        marks,
        fc.array(pair, { maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 27, maxLength: 27 }),
        (values, recusals, salt) => {
          const sheets = members.flatMap((member, m) =>
            dossiers.flatMap((dossier, d) => sheet(member, dossier, ...(values[m * 3 + d] ?? [0, 0, 0]))),
          )
          const isVoid = ({ member, dossier }: Mark) =>
            recusals.some((line) => line.member === member && line.dossier === dossier)
          const shuffled = sheets
            .map((line, index) => ({ line, at: salt[index] ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ line }) => line)
          const passed = dossiers.filter((dossier) =>
            sheets.some((line) => line.dossier === dossier && !isVoid(line)),
          )
          const common = { criteria: [...criteria], passed, filed: dossiers }
          const ranking = rankDossiers({ ...common, sheets: shuffled, recusals })
          const heard = sheets.filter((line) => !isVoid(line))
          expect(ranking).toEqual(rankDossiers({ ...common, sheets: heard, recusals: [] }))
        },
      ),
      { numRuns: 300 },
    )
  })
})
