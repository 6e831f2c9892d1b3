import type { Instant } from '../clock/instant.ts'
import type { Role } from '../programme/actor.ts'

/** The roles that somebody holds by a grant: the public has no account, and the clock is the workflow's own. */
export const heldRoles = [
  'officer',
  'director',
  'president',
  'member',
  'association',
  'beneficiary',
  'auditor',
] as const satisfies readonly Role[]
export type HeldRole = (typeof heldRoles)[number]

const ofCouncil: ReadonlySet<HeldRole> = new Set(['officer', 'director', 'president', 'member'])

/** Who acts for the council, its committees among them. */
export const isOfCouncil = (role: HeldRole): boolean => ofCouncil.has(role)

/** A representative does an association's acts; a writer prepares them. */
export const associationCapacities = ['representative', 'writer'] as const

/** Whose auditor: the regional court of accounts, a mission of the inspections (IGAT, IGF), or the council's own. */
export const auditorCapacities = ['court', 'inspection', 'internal'] as const

/** How a role is held, where it is held in more than one way. A delegate acts for the president, within an order. */
export type Capacity =
  | (typeof associationCapacities)[number]
  | (typeof auditorCapacities)[number]
  | 'delegate'

/** One person's holding of one role, from an instant on; `until` is null while no end is known. */
export interface Office {
  id: string
  holder: string
  role: HeldRole
  capacity: Capacity | null
  association: string | null
  /** The body that a beneficiary speaks for, as the definitions of its programmes name it. */
  body: string | null
  /** What it is for; null where it is for every programme of the council. */
  programmes: readonly string[] | null
  since: Instant
  until: Instant | null
  /** The president's office that a delegation came from, and ends with. */
  delegatedBy: string | null
}

/** Auditors from outside come on a mission: it ends. The council's own stays. */
export function isMission({ role, capacity }: Pick<Office, 'role' | 'capacity'>): boolean {
  return role === 'auditor' && capacity !== 'internal'
}

/** Whether it is held at an instant: from its first moment on, and no more at its last. */
export function isHeld({ since, until }: Pick<Office, 'since' | 'until'>, now: Instant): boolean {
  return since <= now && (until === null || now < until)
}
