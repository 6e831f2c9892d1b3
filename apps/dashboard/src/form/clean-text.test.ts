import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test('marks that turn the writing around are taken out, and letters stay', () => {
  expect(cleanText('فاطمة\u202Eقاضي\u2066')).toEqual({ text: 'فاطمةقاضي', isChanged: true })
})

test('a direction mark stays in a text and not in a name', () => {
  expect(cleanText('12/2024\u200F')).toEqual({ text: '12/2024\u200F', isChanged: false })
  expect(cleanText('Fatima\u200F', true)).toEqual({ text: 'Fatima', isChanged: true })
})

test('joiners belong to the writing', () => {
  expect(cleanText('می\u200Cخواهم', true)).toEqual({ text: 'می\u200Cخواهم', isChanged: false })
})

test('what no text may hold goes, line breaks stay, half a character is mended', () => {
  expect(cleanText('a\u0000\nb\uD800').text).toBe('a\nb\uFFFD')
})
