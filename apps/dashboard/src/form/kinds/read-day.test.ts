import { expect, test } from 'vitest'
import { readDay, readHour, writtenDay } from './read-day.ts'

test.each([
  ['16/02/2024', '2024-02-16'],
  ['1.3.2024', '2024-03-01'],
  ['2024-02-29', '2024-02-29'],
  ['29/02/2023', null],
  ['16/02/24', null],
  ['', null],
])('%s is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each([
  ['16:30', '16:30'],
  ['9h05', '09:05'],
  ['24:00', null],
  ['16:3', null],
])('the hour %s is read as %s', (text, hour) => {
  expect(readHour(text)).toBe(hour)
})

test('a day is written as people write it', () => {
  expect(writtenDay('2024-02-16')).toBe('16/02/2024')
})
