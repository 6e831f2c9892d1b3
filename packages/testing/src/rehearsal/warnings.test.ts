import { expect, test } from 'vitest'
import { moroccanCalendar as calendar } from '@mithaq/domain/calendar/morocco'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant } from '@mithaq/domain/clock/instant'
import { termsOf } from '@mithaq/domain/definition/terms'
import { newProgramme } from '@mithaq/domain/programme/fold'
import { warningSentence } from '@mithaq/i18n/warnings/sentence'
import { sefrouDefinition } from '../sefrou.ts'
import { smallDefinition } from '../small-definition.ts'
import { dayOffWarnings } from './day-off-warnings.ts'
import type { Step } from './story.ts'
import { warningsOf } from './warnings.ts'

const definition = smallDefinition('warnings')
const publishedOn = calendarDate('2026-12-01')
const state = newProgramme('warnings', termsOf(definition))
const by = { person: 'officer-1', role: 'officer' as const }
const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }

test('a date on a weekend, a holiday, near an expected one or beyond all that is known is a warning', () => {
  const found = (at: string) =>
    dayOffWarnings({ thing: 'filingDeadline', at: instant(at) }, calendar).map(({ word }) => word)
  expect(found('2027-01-09T15:30:00.000Z')).toEqual(['on-weekend'])
  expect(found('2027-01-14T15:30:00.000Z')).toEqual(['on-holiday'])
  expect(found('2027-03-12T15:30:00.000Z')).toEqual(['near-estimated-holiday'])
  expect(found('2031-01-15T15:30:00.000Z')).toEqual(['beyond-known-holidays'])
  expect(found('2027-01-13T15:30:00.000Z')).toEqual([])
})

test('a tranche paid after mid-December of its budget year is a warning, the 15th itself is none', () => {
  const warned = (paidAt: string) => {
    const at = instant(paidAt)
    const data = { tranche: 'tranche-1', amount: definition.budget.total, reference: words, paidOn: '' }
    const tranche = state.tranches['tranche-1']
    if (!tranche) throw new Error('no tranche')
    const before = { ...state, tranches: { 'tranche-1': { ...tranche, budgetYear: 2027 } } }
    const step: Step = {
      before,
      event: { type: 'tranchePaid', data, ground: 'contract', version: 1, at, by },
      after: before,
    }
    return warningsOf([step], { definition, calendar, publishedOn }).map(({ word }) => word)
  }
  expect(warned('2027-12-15T10:00:00.000Z')).toEqual([])
  expect(warned('2027-12-16T10:00:00.000Z')).toEqual(['paid-late-in-budget-year'])
  expect(warned('2028-01-10T10:00:00.000Z')).toEqual(['paid-late-in-budget-year'])
})

test('a report due after mid-December, an election within the contract, an amendment left over are warnings', () => {
  const at = instant('2029-12-20T15:30:00.000Z')
  const schedule = { dueAt: at, remindAt: [at], noticeAt: at, demandAt: at, suspendAt: at }
  const report = state.milestones['report-1']
  if (!report) throw new Error('no report')
  const after: Step['after'] = {
    ...state,
    stage: 'closed',
    milestones: { 'report-1': { ...report, schedule } },
    contract: {
      ...state.contract,
      startedAt: instant('2027-01-31T23:00:00.000Z'),
      endsAt: instant('2030-01-31T23:00:00.000Z'),
      pending: {
        2: {
          kind: 'duration',
          changes: {},
          executoryFrom: null,
          signedByAssociation: false,
          signedByCouncil: false,
        },
      },
    },
  }
  const event: Step['event'] = { type: 'contractEnded', data: {}, ground: 'contract', version: 1, at, by }
  const warnings = warningsOf([{ before: after, event, after }], { definition, calendar, publishedOn })
  expect(warnings.map(({ word }) => word)).toEqual([
    'council-elections',
    'report-due-late-in-year',
    'amendment-not-in-force',
  ])
  for (const warning of warnings) expect(warningSentence(warning).ar).toMatch(/[\u0600-\u06FF]/u)
})

test('a signature that is possible and hangs on others’ haste is a warning, in the words that check has', async () => {
  const sefrou = await sefrouDefinition()
  const warnings = warningsOf([], { definition: sefrou, calendar, publishedOn: calendarDate('2026-11-24') })
  expect(warnings).toEqual([
    { word: 'signature-at-risk', date: '2027-06-01', session: '2027-06-14', safeFrom: '2027-08-02' },
  ])
  const [sentence] = warnings.map((warning) => warningSentence(warning))
  expect(sentence?.fr).toContain('lundi 14\u00A0juin 2027')
  expect(sentence?.ar).toContain('يونيو 2027')
})

test('a period shorter than the one proposed is a warning', () => {
  const { values } = definition.rulePack
  const standstill = { ...values.standstill, value: { ...values.standstill.value, length: 4 } }
  const hasty = { ...definition, rulePack: { ...definition.rulePack, values: { ...values, standstill } } }
  const warnings = warningsOf([], { definition: hasty, calendar, publishedOn })
  expect(warnings).toEqual([
    { word: 'period-shorter-than-rule', date: publishedOn, period: 'standstill', length: 4, needed: 10 },
  ])
  expect(warnings.map((warning) => warningSentence(warning).fr)).toEqual([
    'Le délai d’attente avant signature est de 4 jours ; la règle en propose 10.',
  ])
})
