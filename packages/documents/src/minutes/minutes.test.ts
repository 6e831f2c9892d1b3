import { expect, test } from 'vitest'
import { sampleLedger } from '../entry/sample-ledger.ts'
import { letters, printedText } from '../verify/printed-text.ts'
import { minutesPdf } from './minutes.ts'
import { sampleAdoption, sampleMinutesNames } from './sample-minutes.ts'

const drawnUp = { ...sampleAdoption, type: 'minutesDrawnUp', data: { minutes: { id: 'w', digest: 'd' } } }
const ledger = sampleLedger([sampleAdoption, drawnUp, { n: 2 }])
const text = async (language: 'ar' | 'fr', index = 0) =>
  letters(
    await printedText(
      minutesPdf({ language, entry: await ledger.prove(index), names: sampleMinutesNames }),
      language,
    ),
  )

test('the minutes have the headings of a محضر, in order', async () => {
  const printed = await text('ar')
  const headings = [
    'محضر اجتماع لجنة الانتقاء',
    'محضر صادقت عليه اللجنة',
    '1. الموضوع',
    '2. المراجع',
    '3. الحضور والنصاب',
    '4. التصريح بعدم تنازع المصالح والتنحي',
    '5. الملفات الواردة وما تقرر فيها',
    '6. الترتيب والاقتراح',
    '7. نص المحضر كما حرره كاتب اللجنة',
    '8. التحفظات',
    '9. اختتام الجلسة وتوقيع الأعضاء',
  ].map(letters)
  const places = headings.map((heading) => printed.indexOf(heading))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('they say who was there, who was recused, what became of each dossier, and how each member signed', async () => {
  const printed = await text('fr')
  for (const said of [
    'Présents à l’ouverture des plis : 3 sur 4.',
    'Président de la commission du budget : récusation pour un dossier.',
    'Association El Menzel culture écarté, pièces manquantes',
    '2 Association Femmes de l’Atlas',
    'Mohamed Aït Hammou signé au registre, avec réserve',
    'Une réserve est consignée.',
  ]) {
    expect(printed, said).toContain(letters(said))
  }
})

test('minutes that not everybody has signed say that they are a draft', async () => {
  expect(await text('ar', 1)).toContain(letters('مشروع محضر: لم يوقعه بعد كل الأعضاء'))
  expect(await text('fr', 1)).toContain(letters('Projet : tous les membres'))
  expect(await text('ar', 1)).not.toContain(letters('محضر صادقت عليه اللجنة'))
})
