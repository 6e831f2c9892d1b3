import {
  associationCapacities,
  auditorCapacities,
  isMission,
  type Capacity,
  type HeldRole,
} from '@mithaq/domain/office/office'
import type { OfficeAsked } from '@mithaq/domain/office/schema'
import { readDay } from '../form/kinds/read-day.ts'

/** What is typed into the form of a grant, as it is kept. */
export interface GiveDraft {
  who: '' | 'known' | 'new'
  holder: string
  email: string
  nameAr: string
  nameFr: string
  /** `<role>` or `<role>/<capacity>`. */
  office: string
  /** An id, or `new`. */
  association: string
  associationAr: string
  associationFr: string
  /** Of the association that is made known on the way; another name is another one. */
  associationId: string
  scope: '' | 'all' | 'named'
  programmes: readonly string[]
  body: string
  firstDay: string
  lastDay: string
}

export const freshGive: GiveDraft = {
  who: '',
  holder: '',
  email: '',
  nameAr: '',
  nameFr: '',
  office: '',
  association: '',
  associationAr: '',
  associationFr: '',
  associationId: '',
  scope: '',
  programmes: [],
  body: '',
  firstDay: '',
  lastDay: '',
}

export type GiveField = Exclude<keyof GiveDraft, 'associationId'>

/** Why a field is not taken, as a key of its words. */
export type GiveFault =
  | 'required'
  | 'requiredChoice'
  | 'dateWrong'
  | 'emailWrong'
  | 'nameTooLong'
  | 'missionLastDay'

/** As the server's door has it. */
export const longestName = 200

// The addresses that the server's door takes: of ASCII alone, with a name and a domain as mail has them.
const isAddress = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/

/** Every office there is, as it is chosen: with its capacity where it has several. */
export const officeChoices: readonly { id: string; role: HeldRole; capacity: Capacity | null }[] = [
  ...(['officer', 'director', 'president', 'member', 'beneficiary'] as const).map((role) => ({
    id: role,
    role,
    capacity: null,
  })),
  ...associationCapacities.map((capacity) => choice('association', capacity)),
  ...auditorCapacities.map((capacity) => choice('auditor', capacity)),
]

function choice(role: HeldRole, capacity: Capacity) {
  return { id: `${role}/${capacity}`, role, capacity }
}

export const chosenOffice = ({ office }: GiveDraft) => officeChoices.find(({ id }) => id === office)

/** Whether an auditor's programmes are asked for: a mission from outside may be for all of them too. */
export const isScopeAsked = (draft: GiveDraft): boolean => chosenOffice(draft)?.role === 'auditor'

export const areProgrammesAsked = (draft: GiveDraft): boolean =>
  chosenOffice(draft)?.role === 'beneficiary' || (isScopeAsked(draft) && draft.scope === 'named')

/** What is wrong or missing, field by field, in the order of the form. */
export function giveFaults(draft: GiveDraft): Map<GiveField, GiveFault> {
  const office = chosenOffice(draft)
  const asked: [GiveField, boolean, GiveFault][] = [
    ['who', draft.who === '', 'requiredChoice'],
    ['holder', draft.who === 'known' && draft.holder === '', 'requiredChoice'],
    ['email', draft.who === 'new' && !isAddress.test(draft.email.trim()), 'emailWrong'],
    ['nameAr', draft.who === 'new' && isBlank(draft.nameAr), 'required'],
    ['nameFr', draft.who === 'new' && isBlank(draft.nameFr), 'required'],
    ['nameAr', draft.who === 'new' && isTooLong(draft.nameAr), 'nameTooLong'],
    ['nameFr', draft.who === 'new' && isTooLong(draft.nameFr), 'nameTooLong'],
    ['office', !office, 'requiredChoice'],
    ['association', office?.role === 'association' && draft.association === '', 'requiredChoice'],
    ['associationAr', isNewAssociation(draft) && isBlank(draft.associationAr), 'required'],
    ['associationFr', isNewAssociation(draft) && isBlank(draft.associationFr), 'required'],
    ['associationAr', isNewAssociation(draft) && isTooLong(draft.associationAr), 'nameTooLong'],
    ['associationFr', isNewAssociation(draft) && isTooLong(draft.associationFr), 'nameTooLong'],
    ['scope', isScopeAsked(draft) && draft.scope === '', 'requiredChoice'],
    ['programmes', areProgrammesAsked(draft) && draft.programmes.length === 0, 'requiredChoice'],
    ['body', office?.role === 'beneficiary' && draft.body === '', 'requiredChoice'],
    ['firstDay', isWrongDay(draft.firstDay), 'dateWrong'],
    ['lastDay', isWrongDay(draft.lastDay), 'dateWrong'],
    ['lastDay', office !== undefined && isMission(office) && isBlank(draft.lastDay), 'missionLastDay'],
  ]
  return new Map(asked.filter(([, isWrong]) => isWrong).map(([field, , fault]) => [field, fault]))
}

/** The office as the server's door takes it; the association may be registered on the way. */
export function officeIn(draft: GiveDraft, association: string): OfficeAsked {
  const office = chosenOffice(draft)
  if (!office) throw new Error('no office is chosen')
  const { role, capacity } = office
  const programmes = [...draft.programmes]
  if (role === 'association') {
    return { role, association, capacity: capacity === 'writer' ? 'writer' : 'representative' }
  }
  if (role === 'beneficiary') return { role, body: draft.body, programmes }
  if (role === 'auditor') {
    const held = auditorCapacities.find((one) => one === capacity) ?? 'internal'
    return { role, capacity: held, programmes: draft.scope === 'named' ? programmes : null }
  }
  return { role }
}

export const isNewAssociation = (draft: GiveDraft): boolean =>
  chosenOffice(draft)?.role === 'association' && draft.association === 'new'

const isTooLong = (text: string): boolean => text.trim().length > longestName

const isBlank = (text: string): boolean => text.trim() === ''

const isWrongDay = (text: string): boolean => !isBlank(text) && readDay(text) === null
