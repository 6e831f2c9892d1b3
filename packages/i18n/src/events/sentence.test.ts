import { instant } from '@mithaq/domain/clock/instant'
import { expect, test } from 'vitest'
import { eventMessages, eventSentence } from './sentence.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('a published call is told with its deadline', () => {
  const data = { deadline: { at: instant('2024-02-16T15:30:00.000Z') } }
  const { ar, fr } = eventSentence({ type: 'callPublished', data })
  expect(plain(ar)).toBe('نُشر الإعلان. آخر أجل لإيداع الملفات: الجمعة 16 فبراير 2024، 16:30.')
  expect(plain(fr)).toBe('L’appel est publié. Date limite de dépôt : vendredi 16 février 2024 à 16 h 30.')
})

test('Arabic counts one, two, few and many', () => {
  const received = (count: number) => eventSentence({ type: 'intakeClosed', data: { count } }).ar
  expect([0, 1, 2, 3, 11].map(received).map((text) => text.split('. ')[1])).toEqual([
    'لم يرد أي ملف.',
    'ورد ملف واحد.',
    'ورد ملفان.',
    'وردت 3 ملفات.',
    'ورد 11 ملفا.',
  ])
})

test('an event of a later release is told by its type', () => {
  expect(eventSentence({ type: 'somethingNew', data: {} })).toEqual({
    ar: 'somethingNew',
    fr: 'somethingNew',
  })
})

test('both languages tell the same events', () => {
  expect(Object.keys(eventMessages.ar).toSorted()).toEqual(Object.keys(eventMessages.fr).toSorted())
})
