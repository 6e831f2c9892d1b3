import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Expectation } from '@mithaq/domain/definition/expected'
import { problem, type ProblemValues, type ProblemWord } from '@mithaq/domain/definition/problem'
import { centimes } from '@mithaq/domain/money/amount'
import { expect, test } from 'vitest'
import { expectedFr } from './expected-fr.ts'
import { problemSentences } from './sentence.ts'

const date = calendarDate('2027-03-09')
const days = { days: 20, needed: 21 }
const amounts = { amount: centimes(179_999_900), neededAmount: centimes(180_000_000) }

const examples: { [W in ProblemWord]: ProblemValues[W] } = {
  'field-missing': {},
  'field-unknown': {},
  'field-malformed': { expected: 'time', bound: 0, options: '' },
  'translation-missing': { language: 'fr' },
  'numbers-differ': { ar: '', fr: '24' },
  'id-duplicate': { id: 'statutes' },
  'reference-unknown': { id: 'report-9' },
  'weights-sum': { sum: 99, needed: 100 },
  'part-missing': { part: 'technical' },
  'chair-count': { count: 2 },
  'secretary-count': { count: 0 },
  'no-compulsory-channel': {},
  'publication-too-short': days,
  'publication-below-minimum': { days: 8, needed: 15 },
  'questions-end-after-deadline': {},
  'questions-end-too-late': days,
  'budget-lines-sum': amounts,
  'years-count': { count: 2, needed: 3 },
  'tranches-sum': amounts,
  'year-credit': { year: 2, ...amounts },
  'credit-below-budget': amounts,
  'own-contribution-below-terms': { ...amounts, percent: 10 },
  'year-beyond-end': { year: 4, years: 3 },
  'tranche-without-report': {},
  'tranches-out-of-order': {},
  'milestone-after-tranche': { milestone: 'report-6', year: 2 },
  'milestone-after-end': { months: 36 },
  'milestone-on-holiday': { date, startsOn: date },
  'milestone-near-estimated-holiday': { date, holiday: date, startsOn: date },
  'final-report-count': { count: 0 },
  'annual-account-missing': { year: 3 },
  'zone-unknown': { zone: 'Africa/Sefrou' },
  'publication-day-unknown': {},
  'on-weekend': { date },
  'on-holiday': { date },
  'near-estimated-holiday': { date, holiday: calendarDate('2027-03-10') },
  'after-office-hours': { date, time: '16:30', closes: '15:00' },
  'before-office-hours': { date, time: '08:00', opens: '08:30' },
  'time-skipped': { date, time: '02:30' },
  'time-doubled': { date, time: '01:30' },
  'beyond-calendar': { date, knownThrough: calendarDate('2030-12-31') },
  'calendar-out-of-order': { after: 'filingDeadline' },
  'not-a-session-day': { date },
  'grounding-after-publication': { date, publishedOn: date },
  'grounding-not-executory': { date, publishedOn: date, executoryFrom: date },
  'signature-too-early': { date, session: date, possibleFrom: date },
}
const sentenceOf = (word: ProblemWord) => problemSentences(problem('', word, examples[word]))

test.each(Object.keys(examples) as ProblemWord[])('%s is told whole in Arabic and in French', (word) => {
  const { ar, fr } = sentenceOf(word)
  expect(ar).toMatch(/\p{Script=Arabic}.*\.$/u)
  expect(fr).toMatch(/\p{Script=Latin}.*\.$/u)
  for (const sentence of [ar, fr]) expect(sentence).not.toMatch(/[{}#]|undefined|\d{4}-\d{2}/)
})

test.each(Object.keys(expectedFr) as Expectation[])('%s: what is expected is told in words', (expected) => {
  const { ar, fr } = problemSentences(
    problem('', 'field-malformed', { expected, bound: 3, options: 'hours, workingDays' }),
  )
  expect(ar).toMatch(/^\p{Script=Arabic}.*\.$/u)
  expect(fr).toMatch(/^\p{Script=Latin}.*\.$/u)
  for (const sentence of [ar, fr]) expect(sentence).not.toMatch(/[{}#_]|undefined/)
  const isBound = /At(Least|Most)$/.test(expected)
  for (const sentence of isBound ? [ar, fr] : []) expect(sentence).toContain('3')
  const isNamed = ['choice', 'fields'].includes(expected)
  for (const sentence of isNamed ? [ar, fr] : []) expect(sentence).toContain('hours, workingDays')
})

test('amounts are in dirhams, dates with their weekday, ids as the file has them', () => {
  expect(sentenceOf('tranches-sum').fr).toBe(
    'La somme des tranches est de 1.799.999,00\u00A0DH, le montant total de 1.800.000,00\u00A0DH.',
  )
  expect(sentenceOf('tranches-sum').ar).toContain('1.799.999,00\u00A0درهم')
  expect(sentenceOf('near-estimated-holiday').fr).toContain('mardi 9\u00A0mars 2027')
  expect(sentenceOf('id-duplicate').ar).toContain('«statutes»')
  expect(sentenceOf('publication-too-short').ar).toContain('20 يوما')
})
