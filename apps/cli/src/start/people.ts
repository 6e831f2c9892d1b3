import type { NewPerson } from '@mithaq/db/person/writes'

const text = (ar: string, fr: string) => ({ ar, fr })

const associationNumbers = [1, 2, 3]
const memberNumbers = [1, 2, 3, 4, 5]

/** Invented associations, for trying only. */
export const demoAssociations = associationNumbers.map((n) => ({
  id: `association-${n}`,
  name: text(`جمعية التجربة ${n}`, `Association d'essai ${n}`),
}))

/** One invented person for each part, for trying only; `mithaq token ID` signs in as one of them. */
export const demoPeople: NewPerson[] = [
  {
    person: 'officer-1',
    role: 'officer',
    name: text('موظفة الشراكات', 'La chargée des partenariats'),
    email: 'officer@sefrou.example',
  },
  {
    person: 'director-1',
    role: 'director',
    name: text('مدير المصالح', 'Le directeur des services'),
    email: 'director@sefrou.example',
  },
  {
    person: 'president-1',
    role: 'president',
    name: text('رئيسة المجلس', 'La présidente du conseil'),
    email: 'president@sefrou.example',
  },
  {
    person: 'auditor-1',
    role: 'auditor',
    name: text('مدققة', 'Une auditrice'),
    email: 'auditor@court.example',
  },
  {
    person: 'beneficiary-1',
    role: 'beneficiary',
    name: text('منسقة هيئة المساواة', "La coordinatrice d'une instance"),
    email: 'beneficiary@commune.example',
  },
  ...memberNumbers.map((n) => ({
    person: `member-${n}`,
    role: 'member' as const,
    name: text(`عضو لجنة الانتقاء ${n}`, `Membre de la commission ${n}`),
    email: `member-${n}@sefrou.example`,
  })),
  ...associationNumbers.map((n) => ({
    person: `representative-${n}`,
    role: 'association' as const,
    association: `association-${n}`,
    name: text(`ممثلة جمعية التجربة ${n}`, `La représentante de l'association ${n}`),
    email: `representative-${n}@association.example`,
  })),
]
