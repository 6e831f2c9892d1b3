import { instant } from '@mithaq/domain/clock/instant'
import { digestOf } from '@mithaq/domain/definition/digest'
import { sampleNames } from '../receipt/sample-receipt.ts'
import type { MinutesNames } from './minutes-names.ts'

const text =
  'انعقدت لجنة الانتقاء بمقر المجلس الإقليمي، فافتتحت رئيسة اللجنة الجلسة ورحبت بالأعضاء.\nوبعد فتح الأظرفة في جلسة واحدة، تداولت اللجنة في كل ملف على حدة.'
const salt = '00112233445566778899aabbccddeeff'

export const sampleAdoption = {
  at: '2024-03-14T13:05:00.000Z',
  by: '0'.repeat(64),
  data: { minutes: digestOf({ salt, body: text }), dissents: 1 },
  ground: 'terms-of-reference',
  recordedAt: '2024-03-14T13:05:00.120Z',
  role: 'member',
  stream: 'programme/sefrou-2024',
  type: 'minutesAdopted',
  version: 61,
}

const seats: [string, string, string, string][] = [
  [
    'رئيسة لجنة الشؤون الاجتماعية',
    'Présidente de la commission sociale',
    'فاطمة الزهراء العلوي',
    'Fatima Zahra Alaoui',
  ],
  ['مدير المصالح، كاتب اللجنة', 'Directeur des services, secrétaire', 'إدريس بنعلي', 'Driss Benali'],
  ['رئيس لجنة الميزانية', 'Président de la commission du budget', 'محمد أيت حمو', 'Mohamed Aït Hammou'],
  ['ممثلة التعاون الوطني', 'Représentante de l’Entraide nationale', 'خديجة الإدريسي', 'Khadija Idrissi'],
]

const associations: [string, string, 'admitted' | 'excluded', number | null][] = [
  ['جمعية الأمل للتنمية والتضامن بأيت السبع لجروف', 'Association Al Amal d’Aït Sebaa Lajrouf', 'admitted', 1],
  ['جمعية نساء الأطلس', 'Association Femmes de l’Atlas', 'admitted', 2],
  ['جمعية شباب إيموزار كندر', 'Association Jeunesse d’Imouzzer Kandar', 'admitted', null],
  ['جمعية المنزل للثقافة', 'Association El Menzel culture', 'excluded', null],
]

export const sampleMinutesNames: MinutesNames = {
  council: sampleNames.council,
  programme: sampleNames.programme,
  publishedAt: instant('2024-01-26T09:00:00.000Z'),
  deadline: instant('2024-02-16T15:30:00.000Z'),
  appointedAt: instant('2024-02-12T10:00:00.000Z'),
  openedAt: instant('2024-02-20T09:00:00.000Z'),
  members: seats.map(([seatAr, seatFr, nameAr, nameFr], at) => ({
    seat: { ar: seatAr, fr: seatFr },
    name: { ar: nameAr, fr: nameFr },
    isPresent: at !== 3,
    recusals: at === 2 ? 1 : 0,
    signature: at === 2 ? 'dissent' : 'signed',
  })),
  dossiers: associations.map(([ar, fr, status, rank]) => ({
    association: { ar, fr },
    status,
    cause: status === 'excluded' ? { ar: 'وثائق ناقصة', fr: 'pièces manquantes' } : null,
    rank,
  })),
  hasRanking: true,
  text,
  salt,
  site: sampleNames.site,
}
