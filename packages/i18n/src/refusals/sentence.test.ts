import { instant } from '@mithaq/domain/clock/instant'
import { centimes } from '@mithaq/domain/money/amount'
import { expect, test } from 'vitest'
import { refusalMessages } from './messages.ts'
import { sentencesOf } from './sentence.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('a late dossier is told the deadline as wall time', () => {
  const { ar, fr } = sentencesOf({ word: 'intake-closed', deadline: instant('2024-02-16T15:30:00.000Z') })
  expect(plain(ar)).toContain('الجمعة 16 فبراير 2024، 16:30')
  expect(plain(fr)).toContain('vendredi 16 février 2024 à 16 h 30')
})

test('missing papers are counted and named, in the words of the definition where it has some', () => {
  const names = { budget: { ar: 'ميزانية المشروع', fr: 'budget du projet' } }
  const { ar, fr } = sentencesOf({ word: 'papers-missing', papers: ['statutes', 'budget'] }, names)
  expect(ar).toBe('تنقص ملف الجمعية وثيقتان: القانون الأساسي، ميزانية المشروع. أضيفوها ثم أودعوا الملف.')
  expect(fr).toContain('Il manque 2 pièces au dossier de l’association : statuts, budget du projet.')
})

test('days stay days and amounts become dirhams', () => {
  expect(sentencesOf({ word: 'publication-too-short', days: 11, needed: 15 }).fr).toContain('au moins 15')
  const left = sentencesOf({ word: 'recovery-outstanding', toRecover: centimes(1_234_50) })
  expect(plain(left.fr)).toContain('1.234,50 DH')
  expect(plain(left.ar)).toContain('1.234,50 درهم')
})

test('what blocks a tranche is told blocker by blocker', () => {
  const blocked = sentencesOf({
    word: 'tranche-blocked',
    tranche: 'tranche-2',
    blockers: [
      { word: 'credit-not-open' },
      {
        word: 'former-not-justified',
        tranche: 'tranche-1',
        needed: centimes(252_000_00),
        justified: centimes(0),
      },
    ],
  })
  expect(plain(blocked.fr)).toContain(
    'le crédit n’est pas ouvert au budget de l’année, l’association a justifié 0,00 DH',
  )
  expect(plain(blocked.fr)).toContain('il en faut 252.000,00 DH')
})

test('both languages have the same words, each a whole sentence', () => {
  const { ar, fr } = refusalMessages
  expect(Object.keys(ar).toSorted()).toEqual(Object.keys(fr).toSorted())
  for (const message of [...Object.values(ar), ...Object.values(fr)]) expect(message).toMatch(/[.}]$/)
  for (const message of Object.values(ar)) expect(message).toMatch(/[\u0600-\u06FF]/)
})

test('the messages use only fields that are shown without leaving a brace behind', () => {
  expect(sentencesOf({ word: 'malformed-input', path: '' }).fr).toBe('La demande est mal formée.')
  expect(sentencesOf({ word: 'malformed-input', path: 'deadline.date' }).fr).toContain('« deadline.date »')
})
