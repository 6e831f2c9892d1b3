import type { TextInLanguages } from '@mithaq/db/person/table'
import type { Capacity, HeldRole } from '@mithaq/domain/office/office'

/** An invented person and the office they hold. */
export interface DemoPerson {
  person: string
  name: TextInLanguages
  email: string
  role: HeldRole
  capacity: Capacity | null
  association: string | null
  /** What an office is for, where it is not for every programme. */
  scope?: { body: string | null; programmes: readonly string[] }
}

const text = (ar: string, fr: string): TextInLanguages => ({ ar, fr })

const associationNumbers = [1, 2, 3]
const memberNumbers = [1, 2, 3, 4, 5]

/** Invented associations, for trying only. */
export const demoAssociations = associationNumbers.map((n) => ({
  id: `association-${n}`,
  name: text(`جمعية التجربة ${n}`, `Association d'essai ${n}`),
}))

/** The draft that a start loads. */
const programmes = ['sefrou-2024']

const council = { capacity: null, association: null }

/** The first of them: without a director of services nobody else holds anything. */
export const demoDirector: DemoPerson = {
  ...council,
  person: 'director-1',
  role: 'director',
  name: text('مدير المصالح', 'Le directeur des services'),
  email: 'director@sefrou.example',
}

/** One invented person for each part, for trying only. */
export const demoPeople: readonly DemoPerson[] = [
  {
    ...council,
    person: 'officer-1',
    role: 'officer',
    name: text('موظفة الشراكات', 'La chargée des partenariats'),
    email: 'officer@sefrou.example',
  },
  {
    ...council,
    person: 'president-1',
    role: 'president',
    name: text('رئيسة المجلس', 'La présidente du conseil'),
    email: 'president@sefrou.example',
  },
  ...memberNumbers.map((n) => ({
    ...council,
    person: `member-${n}`,
    role: 'member' as const,
    name: text(`عضو لجنة الانتقاء ${n}`, `Membre de la commission ${n}`),
    email: `member-${n}@sefrou.example`,
  })),
  ...associationNumbers.map((n) => ({
    person: `representative-${n}`,
    role: 'association' as const,
    capacity: 'representative' as const,
    association: `association-${n}`,
    name: text(`ممثلة جمعية التجربة ${n}`, `La représentante de l'association ${n}`),
    email: `representative-${n}@association.example`,
  })),
  {
    person: 'writer-1',
    role: 'association',
    capacity: 'writer',
    association: 'association-1',
    name: text('محرر ملف جمعية التجربة 1', "Le rédacteur de l'association 1"),
    email: 'writer-1@association.example',
  },
  {
    ...council,
    person: 'auditor-1',
    role: 'auditor',
    capacity: 'court',
    scope: { body: null, programmes },
    name: text('مدققة', 'Une auditrice'),
    email: 'auditor@court.example',
  },
  {
    ...council,
    person: 'auditor-2',
    role: 'auditor',
    capacity: 'internal',
    name: text('مدقق المجلس', 'L’auditeur du conseil'),
    email: 'auditor@sefrou.example',
  },
  {
    ...council,
    person: 'beneficiary-1',
    role: 'beneficiary',
    scope: { body: 'province', programmes },
    name: text('منسقة هيئة المساواة', "La coordinatrice d'une instance"),
    email: 'beneficiary@commune.example',
  },
]
