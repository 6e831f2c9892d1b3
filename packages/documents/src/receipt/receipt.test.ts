import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sampleLedger } from '../entry/sample-ledger.ts'
import { letters, printedText } from '../verify/printed-text.ts'
import { receiptPdf } from './receipt.ts'
import { sampleFiling, sampleNames } from './sample-receipt.ts'

const ledger = sampleLedger([{ n: 0 }, sampleFiling, { n: 2 }])
const entry = await ledger.prove(1)
const receipt = (language: 'ar' | 'fr', names = sampleNames) => receiptPdf({ language, entry, names })

test('the Arabic receipt reads from right to left, under the letterhead of the council', async () => {
  const text = letters(await printedText(receipt('ar'), 'ar'))
  for (const said of [
    'المملكة المغربية',
    'وزارة الداخلية',
    'إقليم صفرو',
    'المجلس الإقليمي لصفرو',
    'وصل إيداع ملف الترشيح',
    'جمعية الأمل للتنمية والتضامن بأيت السبع لجروف',
    'القيد رقم 1 من سجل يضم 3 قيدا',
    'طلب خطي موجه إلى رئيس المجلس',
    'شهادة التعريف البنكي',
  ]) {
    expect(text, said).toContain(letters(said))
  }
  // The hour that the wall showed, and the exact instant beside it.
  expect(text).toContain(letters('16:29'))
  expect(text).toContain(letters('2024-02-16T15:29:58.412Z'))
})

test('the French receipt says the same, and that the Arabic text prevails', async () => {
  const text = letters(await printedText(receipt('fr'), 'fr'))
  for (const said of [
    'ROYAUME DU MAROC',
    'MINISTÈRE DE L’INTÉRIEUR',
    'PROVINCE DE SÉFROU',
    'CONSEIL PROVINCIAL DE SÉFROU',
    'Accusé de réception d’un dossier de candidature',
    'vendredi 16 février 2024 à 16 h 29',
    'Association Al Amal pour le développement',
    'n° 1 d’un registre de 3 inscriptions',
    'Le texte arabe fait foi.',
  ]) {
    expect(text, said).toContain(letters(said))
  }
})

test('the same receipt has the same bytes, in this process and in another', () => {
  const drawApart = `
    const { receiptPdf } = await import(${JSON.stringify(new URL('receipt.ts', import.meta.url).href)})
    const given = ${JSON.stringify({ language: 'ar', entry, names: sampleNames })}
    process.stdout.write(receiptPdf(given).toString('base64'))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', drawApart], { encoding: 'utf8' })
  const [first, second] = [receipt('ar'), receipt('ar')]
  expect(first.equals(second)).toBe(true)
  expect(told).toBe(first.toString('base64'))
})

test('a receipt is drawn over a filing alone, and over a sealed one with what discloses it', async () => {
  const withdrawn = await sampleLedger([{ ...sampleFiling, type: 'dossierWithdrawn' }]).prove(0)
  const { disclosure: _disclosure, ...sealed } = entry
  for (const none of [withdrawn, sealed, { ...entry, disclosure: withdrawn.disclosure ?? '' }]) {
    expect(() => receiptPdf({ language: 'ar', entry: none, names: sampleNames })).toThrow(
      'the entry of a receipt is a filing',
    )
  }
})

test('a name with letters that no font has leaves a receipt all the same', async () => {
  const association = { ar: 'جمعية الشباب 🌱\n«الأمل»', fr: 'Association Ⅷ 協会' }
  const text = await printedText(receipt('fr', { ...sampleNames, association }), 'fr')
  expect(text).toContain('Association · ··')
  expect(letters(await printedText(receipt('ar', { ...sampleNames, association }), 'ar'))).toContain(
    letters('جمعية الشباب · «الأمل»'),
  )
})
