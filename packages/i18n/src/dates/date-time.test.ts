import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant } from '@mithaq/domain/clock/instant'
import { expect, test } from 'vitest'
import { formatDate, formatDateTime } from './date-time.ts'
import { timeLeft } from './time-left.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('a deadline is shown as the wall of Casablanca shows it, the weekday in full', () => {
  const deadline = instant('2024-02-16T15:30:00.000Z')
  expect(plain(formatDateTime(deadline, 'ar'))).toBe('الجمعة 16 فبراير 2024، 16:30')
  expect(plain(formatDateTime(deadline, 'fr'))).toBe('vendredi 16 février 2024 à 16 h 30')
})

test('since September 2026 the wall shows universal time', () => {
  expect(plain(formatDateTime(instant('2026-11-20T16:30:00.000Z'), 'ar'))).toBe('الجمعة 20 نونبر 2026، 16:30')
})

test('months carry their Moroccan names', () => {
  const months = ['05', '07', '08', '09', '11', '12'].map((month) =>
    formatDate(calendarDate(`2024-${month}-02`), 'ar'),
  )
  expect(months.map((text) => plain(text).split(' ')[2])).toEqual([
    'ماي',
    'يوليوز',
    'غشت',
    'شتنبر',
    'نونبر',
    'دجنبر',
  ])
})

test('the first of a month is an ordinal in French', () => {
  expect(plain(formatDate(calendarDate('2024-05-01'), 'fr'))).toBe('mercredi 1er mai 2024')
})

test('time left is counted in days, in hours near the end, and then how late it is', () => {
  const until = instant('2024-02-16T15:30:00.000Z')
  const left = (now: string) => plain(timeLeft(until, instant(now)).fr)
  expect(left('2024-02-13T15:00:00.000Z')).toBe('il reste 3 jours')
  expect(left('2024-02-16T14:31:00.000Z')).toBe('il reste moins d’une heure')
  expect(left('2024-02-18T15:31:00.000Z')).toBe('en retard de 2 jours')
  expect(timeLeft(until, instant('2024-02-14T15:00:00.000Z')).ar).toBe('بقي يومان')
})
