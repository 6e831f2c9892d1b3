import { expect, test } from 'vitest'
import { marksLeft, pointsOf, readMark, sheetBody, type SheetPart } from './sheet.ts'

const part: SheetPart = {
  phase: 'technical',
  dossiers: ['d-1', 'd-2'],
  criteria: [
    { id: 'methodology', weight: 40 },
    { id: 'experience', weight: 30 },
  ],
}

test('a mark is a whole number from 0 to 100, in whichever digits it is pasted', () => {
  expect(['0', '100', ' 75 ', '٧٥', '۷۵'].map(readMark)).toEqual([0, 100, 75, 75, 75])
  expect(['', '101', '7,5', '7.5', '-1', '1e2', 'seven'].map(readMark)).toEqual(Array(7).fill(null))
})

test('the points of a dossier are its marks by their weights, of what is marked so far', () => {
  const draft = {
    'd-1': { methodology: '75', experience: '٥٠' },
    'd-2': { methodology: '10', experience: 'x' },
  }
  expect(pointsOf(draft, 'd-1', part.criteria)).toBe(40 * 75 + 30 * 50)
  expect(pointsOf(draft, 'd-2', part.criteria)).toBe(400)
  expect(pointsOf(draft, 'd-3', part.criteria)).toBe(0)
})

test('a sheet is handed in with every mark of every dossier, or not at all', () => {
  const first = { methodology: '75', experience: '50' }
  expect(marksLeft({ 'd-1': first }, part)).toBe(2)
  expect(sheetBody({ 'd-1': first }, part)).toBeNull()
  expect(sheetBody({ 'd-1': first, 'd-2': { methodology: '0', experience: '100' } }, part)).toEqual({
    marks: [
      { dossier: 'd-1', criterion: 'methodology', marks: 75 },
      { dossier: 'd-1', criterion: 'experience', marks: 50 },
      { dossier: 'd-2', criterion: 'methodology', marks: 0 },
      { dossier: 'd-2', criterion: 'experience', marks: 100 },
    ],
  })
})

test('marks of a dossier that is no longer scored are left out', () => {
  const all = { methodology: '1', experience: '2' }
  const body = sheetBody({ 'd-1': all, 'd-2': all, 'd-9': all }, part)
  expect(body?.marks.map(({ dossier }) => dossier)).toEqual(['d-1', 'd-1', 'd-2', 'd-2'])
})
