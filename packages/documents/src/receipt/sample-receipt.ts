import { hash } from 'node:crypto'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { ReceiptNames } from './receipt-names.ts'

const papers = ['request', 'statutes', 'receipt', 'assembly-minutes', 'bureau-list', 'delegation', 'rib']

const association = {
  ar: 'جمعية الأمل للتنمية والتضامن بأيت السبع لجروف',
  fr: 'Association Al Amal pour le développement et la solidarité d’Aït Sebaa Lajrouf',
}

/** The entry of a filing as the record holds it, of invented people; its leaf is sealed. */
export const sampleFiling = {
  at: '2024-02-16T15:29:58.412Z',
  by: hash('sha256', 'who', 'hex'),
  data: {
    programme: 'sefrou-2024',
    by: 'association-1',
    named: digestOf(association),
    digest: hash('sha256', 'dossier', 'hex'),
    addendum: 1,
    papers: papers.map((paper) => ({ paper, file: hash('sha256', paper, 'hex') })),
  },
  ground: 'terms-of-reference',
  recordedAt: '2024-02-16T15:29:58.412Z',
  role: 'association',
  salt: '00112233445566778899aabbccddeeff',
  stream: 'dossier/7d1f0f6e',
  type: 'dossierFiled',
  version: 2,
}

export const sampleNames: ReceiptNames = {
  council: {
    name: { ar: 'المجلس الإقليمي لصفرو', fr: 'Conseil provincial de Séfrou' },
    province: { ar: 'إقليم صفرو', fr: 'Province de Séfrou' },
    registryMark: 'م.إ.ص',
  },
  programme: {
    ar: 'عقد برنامج من أجل تقوية القدرات التدبيرية والمؤسساتية لهيئات المساواة وتكافؤ الفرص ومقاربة النوع بجماعات إقليم صفرو',
    fr: "Contrat-programme de renforcement des capacités managériales et institutionnelles des instances de l'équité, de l'égalité des chances et de l'approche genre des communes de la province de Séfrou",
  },
  association,
  papers: {
    request: { ar: 'طلب خطي موجه إلى رئيس المجلس', fr: 'Demande adressée au président du conseil' },
    statutes: { ar: 'القانون الأساسي للجمعية', fr: "Statuts de l'association" },
    receipt: { ar: 'وصل الإيداع', fr: 'Récépissé de dépôt' },
    'assembly-minutes': { ar: 'محضر آخر جمع عام', fr: 'Procès-verbal de la dernière assemblée générale' },
    'bureau-list': { ar: 'لائحة أعضاء المكتب المسير', fr: 'Liste des membres du bureau' },
    delegation: { ar: 'تفويض الممثل القانوني', fr: 'Délégation du représentant' },
    rib: { ar: 'شهادة التعريف البنكي', fr: "Relevé d'identité bancaire" },
  },
  site: 'https://mithaq.example.ma',
}
