import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import type { Centimes } from '../money/amount.ts'
import { checkDefinition } from './check.ts'
import { valueAt, walk } from './path.ts'
import type { ProblemWord } from './problem.ts'
import { definition, type Definition } from './schema.ts'
import { termsOf } from './terms.ts'

const file = readFileSync(new URL('../../../../programmes/sefrou-2024.json', import.meta.url), 'utf8')
const sefrou = () => JSON.parse(file) as Definition
const check = (json: unknown, publishedOn?: string) =>
  checkDefinition(json, {
    calendar: moroccanCalendar,
    ...(publishedOn && { publishedOn: calendarDate(publishedOn) }),
  })
const named = (json: unknown, publishedOn?: string) => [
  ...new Set(check(json, publishedOn).map(({ path, problem }) => `${path} ${problem}`)),
]

/** The one element that a mutant spoils. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index}`)
  return found
}

type Mutant = [path: string, spoil: (file: Definition) => unknown, publishedOn?: string]

const mutants: Record<ProblemWord, Mutant> = {
  'field-missing': ['criteria[0].weight', (d) => Reflect.deleteProperty(at(d.criteria, 0), 'weight')],
  'field-unknown': ['budget.note', (d) => Object.assign(d.budget, { note: 'x' })],
  'field-malformed': ['calendar.filingDeadline.time', (d) => (d.calendar.filingDeadline.time = '16h30')],
  'translation-missing': ['title.fr', (d) => (d.title.fr = ' ')],
  'numbers-differ': ['objectives[1].text', (d) => (at(d.objectives, 1).text.fr += ' 24')],
  'id-duplicate': ['papers[3].id', (d) => (at(d.papers, 3).id = 'statutes')],
  'reference-unknown': ['tranches[3].after[0]', (d) => (at(d.tranches, 3).after = ['report-9'])],
  'weights-sum': ['criteria', (d) => (at(d.criteria, 2).weight += 1)],
  'part-missing': ['papers', (d) => d.papers.forEach((paper) => (paper.part = lessFinancial(paper.part)))],
  'chair-count': ['committee.seats', (d) => (at(d.committee.seats, 2).isChair = true)],
  'secretary-count': ['committee.seats', (d) => (at(d.committee.seats, 1).isSecretary = false)],
  'no-compulsory-channel': ['channels', (d) => d.channels.forEach((each) => (each.isCompulsory = false))],
  'publication-too-short': [
    'calendar.filingDeadline',
    (d) => (d.rulePack.values.publication.value.length = 22),
  ],
  'publication-below-minimum': [
    'rulePack.values.publication.value.length',
    (d) => (d.rulePack.values.publication.value.length = 14),
  ],
  'questions-end-after-deadline': [
    'calendar.questionsEnd',
    (d) => Object.assign(d.calendar.questionsEnd, { daysAfterPublication: 21, time: '16:31' }),
  ],
  'questions-end-too-late': [
    'calendar.questionsEnd',
    (d) => (d.calendar.questionsEnd.daysAfterPublication = 17),
  ],
  'budget-lines-sum': ['budget.total', (d) => Object.assign(at(d.budget.lines, 0).council, [1])],
  'years-count': ['budget.lines[0].association', (d) => at(d.budget.lines, 0).association.pop()],
  'tranches-sum': ['tranches', (d) => Object.assign(at(d.tranches, 5), { amount: 17_999_999 })],
  'year-credit': ['tranches', (d) => (at(d.tranches, 1).year = 2)],
  'credit-below-budget': [
    'groundingDeliberation.credit',
    (d) => Object.assign(d.groundingDeliberation, { credit: d.budget.total - 1 }),
  ],
  'own-contribution-below-terms': [
    'budget.lines',
    (d) => Object.assign(at(d.budget.lines, 1).association, [1_999_999]),
  ],
  'year-beyond-end': ['tranches[5].year', (d) => (at(d.tranches, 5).year = 4)],
  'tranche-without-report': ['tranches[2].after', (d) => (at(d.tranches, 2).after = [])],
  'tranches-out-of-order': ['tranches[2].year', (d) => d.tranches.splice(1, 0, ...d.tranches.splice(2, 1))],
  'milestone-after-tranche': ['tranches[2].after[0]', (d) => (at(d.tranches, 2).after = ['report-6'])],
  'milestone-after-end': ['milestones[9].due', (d) => (at(d.milestones, 9).due = { monthsAfterStart: 37 })],
  // Counted from 2 August 2024, the day on which Sefrou means to sign.
  'milestone-on-holiday': [
    'milestones[9].due',
    (d) => (at(d.milestones, 9).due = { annual: '07-30', year: 3 }),
  ],
  'milestone-near-estimated-holiday': [
    'milestones[8].due',
    (d) => (at(d.milestones, 8).due = { annual: '03-12', year: 3 }),
  ],
  'final-report-count': ['milestones', (d) => (at(d.milestones, 9).kind = 'report')],
  'annual-account-missing': ['milestones', (d) => d.milestones.splice(8, 1)],
  'zone-unknown': ['council.zone', (d) => (d.council.zone = 'Africa/Sefrou')],
  'publication-day-unknown': ['calendar.historic', (d) => (d.calendar.historic = [])],
  'on-weekend': ['calendar.opening', (d) => (d.calendar.opening.daysAfterPublication = 29)],
  'on-holiday': ['calendar.filingDeadline', () => 'Labour Day, 1 May 2024', '2024-04-10'],
  'near-estimated-holiday': ['calendar.filingDeadline', () => 'the day after Adha 2027', '2027-04-28'],
  'after-office-hours': ['calendar.filingDeadline', () => '16:30 in Ramadan 2024', '2024-02-27'],
  'before-office-hours': ['calendar.filingDeadline', (d) => (d.calendar.filingDeadline.time = '08:30')],
  // Clocks change on Sundays in Morocco, and on weekdays in Egypt.
  'time-skipped': ['calendar.opening', (d) => openInCairo(d, '00:30'), '2025-03-28'],
  'time-doubled': ['calendar.opening', (d) => openInCairo(d, '23:30'), '2025-10-02'],
  'beyond-calendar': ['calendar.signature', () => 'March 2031', '2030-09-11'],
  'calendar-out-of-order': ['calendar.opening', (d) => (d.calendar.opening.daysAfterPublication = 21)],
  'not-a-session-day': [
    'councilSessions[0].heldOn',
    (d) => d.councilSessions.push({ kind: 'ordinary', heldOn: '2024-06-12', source: 'illustrative' }),
  ],
  'grounding-after-publication': [
    'groundingDeliberation.session.heldOn',
    (d) => (d.groundingDeliberation.session.heldOn = '2024-06-10'),
  ],
  'grounding-not-executory': [
    'groundingDeliberation.session.heldOn',
    (d) => {
      d.rulePack.values.isVisaRequired.value = false
      d.groundingDeliberation.session = {
        kind: 'extraordinary',
        heldOn: '2024-01-25',
        source: 'illustrative',
      }
    },
  ],
  'signature-too-early': ['calendar.signature', (d) => (d.calendar.signature.daysAfterPublication = 146)],
}

function lessFinancial<Part extends string>(part: Part) {
  return part === 'financial' ? 'technical' : part
}

function openInCairo({ council, calendar }: Definition, time: string) {
  council.zone = 'Africa/Cairo'
  calendar.opening.time = time
}

test('the programme of Sefrou is without a problem, counted back from its historic deadline', () => {
  expect(check(sefrou())).toEqual([])
  expect(termsOf(definition.parse(sefrou())).budget).toBe(180_000_000)
})

test.each(Object.entries(mutants))(
  '%s is found, at its path and alone',
  (word, [path, spoil, publishedOn]) => {
    const mutant = sefrou()
    spoil(mutant)
    expect(named(mutant, publishedOn)).toEqual([`${path} ${word}`])
  },
)

test('all errors are named at once: five of five, in form and in substance', () => {
  const mutant = sefrou()
  for (const word of [
    'field-missing',
    'translation-missing',
    'id-duplicate',
    'tranches-sum',
    'signature-too-early',
  ] as const) {
    mutants[word][1](mutant)
  }
  expect(check(mutant)).toHaveLength(5)
})

test('a language that is not there at all is a missing translation too, and so is a text in the other one', () => {
  const mutant = sefrou()
  Reflect.deleteProperty(mutant.subject, 'ar')
  mutant.objective.ar = mutant.objective.fr
  expect(named(mutant)).toEqual(['subject.ar translation-missing', 'objective.ar translation-missing'])
})

test('both texts hold the same numbers, however they are written', () => {
  const mutant = sefrou()
  mutant.title = {
    ar: 'القانون ١١٢.١٤، فاتح يونيو، 1.800.000,00 درهم',
    fr: 'Loi 112-14, 1er juin, 1 800 000,00 DH',
  }
  expect(check(mutant)).toEqual([])
  mutant.title.fr = 'Loi 112-14, 1er juin, 1 900 000,00 DH'
  expect(check(mutant)).toMatchObject([{ path: 'title', values: { ar: '800', fr: '900' } }])
})

test('on the night of 20 September 2026 an hour comes twice at Sefrou', () => {
  const mutant = sefrou()
  mutant.calendar.opening.time = '01:30'
  expect(named(mutant, '2026-08-23')).toContain('calendar.opening time-doubled')
})

test('paper is not filed at 16:30 in Ramadan; files may be', () => {
  const mutant = sefrou()
  mutant.calendar.acceptsPaper = false
  expect(check(mutant, '2024-02-27')).toEqual([])
})

test('from the minute after doors have opened paper may be handed over, and files before', () => {
  const mutant = sefrou()
  mutant.calendar.filingDeadline.time = '08:31'
  expect(check(mutant)).toEqual([])
  Object.assign(mutant.calendar, { acceptsPaper: false })
  mutant.calendar.filingDeadline.time = '08:00'
  expect(check(mutant)).toEqual([])
})

test('a milestone so many months from the start is counted from the day on which the definition means to sign', () => {
  const mutant = sefrou()
  // Months end on the eve of the same day: from 1 August on 31 July, from 31 July on the Throne.
  mutant.calendar.signature.daysAfterPublication -= 1
  expect(check(mutant)).toEqual([])
  mutant.calendar.signature.daysAfterPublication -= 1
  expect(check(mutant)).toMatchObject([
    { path: 'milestones[3].due', problem: 'milestone-on-holiday', values: { date: '2025-07-30' } },
    { path: 'milestones[6].due', problem: 'milestone-on-holiday', values: { date: '2026-07-30' } },
    { path: 'milestones[9].due', problem: 'milestone-on-holiday', values: { date: '2027-07-30' } },
  ])
})

test('a criterion may have a threshold of its own, and the terms that rules read have it too', () => {
  const mutant = sefrou()
  at(mutant.criteria, 1).threshold = 60
  expect(check(mutant)).toEqual([])
  const { criteria } = termsOf(definition.parse(mutant))
  expect(criteria.map(({ threshold }) => threshold)).toEqual([undefined, 60, ...Array.from({ length: 6 })])
  expect(Object.keys(at(criteria, 0))).toEqual(['id', 'part', 'weight'])
})

test('terms that ask for no contribution of the association find none missing', () => {
  const mutant = sefrou()
  Reflect.deleteProperty(mutant.budget, 'ownContribution')
  for (const line of mutant.budget.lines) line.association = line.association.map(() => 0 as Centimes)
  expect(check(mutant)).toEqual([])
})

test('questions that end with the deadline end too late to be answered', () => {
  const mutant = sefrou()
  mutant.calendar.questionsEnd = { ...mutant.calendar.filingDeadline }
  expect(named(mutant)).toEqual(['calendar.questionsEnd questions-end-after-deadline'])
})

test('a deadline on an estimated day off is named as near one: the day itself may move', () => {
  const found = check(sefrou(), '2027-04-26').filter(({ path }) => path.startsWith('calendar.'))
  expect(found).toMatchObject([
    { problem: 'near-estimated-holiday', values: { date: '2027-05-17', holiday: '2027-05-17' } },
  ])
})

test('whatever stands in a file, problems are named and nothing throws', () => {
  const places: (readonly PropertyKey[])[] = []
  walk(sefrou(), (_, path) => places.push(path))
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(1e15, -1, '2024-02-30', '0001-01-01', {}, []))
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, fc.nat(), (path, value, which) => {
      const mutant = sefrou()
      const found = valueAt(mutant, path)
      if (typeof found !== 'object' || found === null) return
      const key = Object.keys(found).at(which % Object.keys(found).length)
      if (key !== undefined) Reflect.set(found, key, value)
      expect(Array.isArray(check(mutant))).toBe(true)
      expect(Array.isArray(check(value))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('the programme speaks of administrative review and of an expression of interest, in no other words', () => {
  for (const word of [
    'وصاية',
    'tutelle',
    'طلب عروض',
    "appel d'offres",
    'appel d’offres',
    'certifiée conforme',
  ]) {
    expect(file.toLowerCase(), word).not.toContain(word)
  }
})
