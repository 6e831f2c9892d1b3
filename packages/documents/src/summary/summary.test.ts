import { instant } from '@mithaq/domain/clock/instant'
import { expect, test } from 'vitest'
import { isAsSealed } from '../draw/seal.ts'
import { letters, printedText } from '../verify/printed-text.ts'
import { sampleSummary } from './sample-summary.ts'
import { summaryPdf } from './summary.ts'

const text = async (language: 'ar' | 'fr', summary = sampleSummary) =>
  letters(await printedText(summaryPdf(summary, language), language))

test('the summary tells programme, dates, award, money, record, contents and how to check, in order', async () => {
  for (const [language, said] of [
    [
      'ar',
      [
        'ملخص سجل البرنامج',
        '1. البرنامج',
        '2. المراحل وتواريخها',
        '3. المنح والاتفاقية والمال',
        '4. السجل',
        '5. ما في النسخة',
        '6. كيف تتحققون',
      ],
    ],
    [
      'fr',
      [
        'Résumé du registre du programme',
        '1. Le programme',
        '2. Étapes et dates',
        '3. Attribution, convention et argent',
        '4. Le registre',
        '5. Ce que contient la copie',
        '6. Vérifier',
      ],
    ],
  ] as const) {
    const printed = await text(language)
    const places = said.map((heading) => printed.indexOf(letters(heading)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  }
})

test('what has not come yet says so, and no amount stands for what is not owed', async () => {
  const early = await text('fr', {
    ...sampleSummary,
    association: null,
    dates: { ...sampleSummary.dates, heldOn: null, concludedAt: null },
    money: { ...sampleSummary.money, awarded: null, contracted: null, remaining: null, justified: null },
    tranches: [],
  })
  expect(early).toContain(letters('Association bénéficiaire rien n’est encore attribué'))
  expect(early).toContain(letters('Délibération du conseil pas encore'))
  expect(early).not.toContain(letters('Montant délibéré'))
  const lost = { ...sampleSummary.counted, runsHeld: 7 }
  expect(await text('fr', { ...sampleSummary, counted: lost })).toContain(letters('7 sur 9'))
})

test('the same record has the same bytes, whole as they were sealed; another has others', () => {
  for (const language of ['ar', 'fr'] as const) {
    const pdf = summaryPdf(sampleSummary, language)
    expect(summaryPdf(sampleSummary, language).equals(pdf)).toBe(true)
    expect(isAsSealed(pdf)).toBe(true)
    const later = { version: 107, at: instant('2025-01-15T10:00:00.000Z') }
    expect(summaryPdf({ ...sampleSummary, last: later }, language).equals(pdf)).toBe(false)
  }
})
