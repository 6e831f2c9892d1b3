import { instant } from '@mithaq/domain/clock/instant'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { Summary } from './summary.ts'

const at = (day: string) => instant(`${day}T10:00:00.000Z`)

/** Of invented people, in the midst of a contract. */
export const sampleSummary: Summary = {
  council: {
    name: { ar: 'المجلس الإقليمي لصفرو', fr: 'Conseil provincial de Séfrou' },
    province: { ar: 'إقليم صفرو', fr: 'Province de Séfrou' },
    registryMark: 'م.إ.ص',
  },
  programme: {
    id: 'sefrou-2024',
    title: {
      ar: 'برنامج دعم التعليم الأولي بالعالم القروي لإقليم صفرو',
      fr: 'Programme de soutien à l’enseignement préscolaire en milieu rural',
    },
    subject: { ar: 'تدبير وتسيير أقسام التعليم الأولي', fr: 'Gestion de classes préscolaires' },
    months: 36,
  },
  stage: { ar: 'التنفيذ', fr: 'Exécution' },
  dates: {
    publishedAt: at('2024-01-15'),
    deadline: at('2024-02-16'),
    openedAt: at('2024-02-20'),
    provisionalAt: at('2024-03-01'),
    heldOn: '2024-05-06',
    notifiedAt: at('2024-06-03'),
    concludedAt: at('2024-07-01'),
    startedAt: at('2024-09-02'),
    endsAt: at('2027-09-02'),
    closedAt: null,
  },
  association: {
    ar: 'جمعية النهضة للتنمية القروية بصفرو',
    fr: 'Association Nahda pour le développement rural',
  },
  money: {
    budget: 300_000_000 as Centimes,
    awarded: 285_000_000 as Centimes,
    contracted: 285_000_000 as Centimes,
    paid: 95_000_000 as Centimes,
    remaining: 190_000_000 as Centimes,
    justified: 80_250_000 as Centimes,
    toRecover: null,
  },
  tranches: [1, 2, 3].map((n) => ({
    name: { ar: `الدفعة ${n}`, fr: `Tranche ${n}` },
    amount: 95_000_000 as Centimes,
    state:
      n === 1
        ? { ar: 'أُديت في 1 أكتوبر 2024', fr: 'payée le 1er octobre 2024' }
        : { ar: 'لم يحل بعد', fr: 'pas encore exigible' },
  })),
  counted: { events: 106, dossierEvents: 9, runs: 9, runsHeld: 9, papers: 42 },
  head: {
    origin: 'registre.sefrou.example/ledger',
    size: 5_312,
    root: Buffer.alloc(32, 171).toString('base64'),
  },
  last: { version: 106, at: at('2025-01-14') },
}
