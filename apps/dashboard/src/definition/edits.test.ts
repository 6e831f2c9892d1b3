import type { Definition } from '@mithaq/domain/definition/schema'
import { smallDefinition } from '@mithaq/testing/small-definition'
import { expect, test } from 'vitest'
import { contestedIn, corrected, editsOfFile, keepMine, noEdits, takeTheirs, withPart } from './edits.ts'

const definition = smallDefinition('small')
const title = { ar: 'عنوان', fr: 'titre' }
const mine = (of: Definition = definition) =>
  withPart(noEdits('a'), { section: 'title', now: title, definition: of })

test('a correction holds the part that differs, and every other part stays as it is', () => {
  expect(Object.keys(mine().parts)).toEqual(['title'])
  expect(corrected(definition, mine())).toEqual({ ...definition, title })
  const other = { ...definition, durationMonths: 24 }
  expect(corrected(other, mine())).toEqual({ ...other, title })
})

test('a part that says again what it said is no correction', () => {
  const { ar, fr } = definition.title
  expect(withPart(mine(), { section: 'title', now: { fr, ar }, definition }).parts).toEqual({})
})

test('a part that was corrected on both sides is contested, until somebody decides', () => {
  const theirs = { ...definition, title: { ar: 'غيره', fr: 'autre' } }
  expect(contestedIn(mine(), definition)).toEqual([])
  expect(contestedIn(mine(), { ...definition, durationMonths: 24 })).toEqual([])
  expect(contestedIn(mine(), theirs)).toEqual(['title'])
  expect(contestedIn(mine(), { ...definition, title })).toEqual([])
  expect(contestedIn(keepMine(mine(), 'title', theirs), theirs)).toEqual([])
  expect(corrected(theirs, keepMine(mine(), 'title', theirs))).toEqual({ ...theirs, title })
  expect(takeTheirs(mine(), 'title').parts).toEqual({})
})

test('what was typed before somebody else’s correction is still measured by what it was typed over', () => {
  const theirs = { ...definition, title: { ar: 'غيره', fr: 'autre' } }
  const more = withPart(mine(), { section: 'title', now: { ...title, fr: 'titre 2' }, definition: theirs })
  expect(contestedIn(more, theirs)).toEqual(['title'])
})

test('a whole file corrects the parts in which it differs, and never the id', () => {
  const file = { ...definition, id: 'other', title }
  expect(Object.keys(editsOfFile(file, definition, 'a').parts)).toEqual(['title'])
})
