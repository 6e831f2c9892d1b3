import type { Actor } from '@mithaq/domain/programme/actor'

/** People of invented names and fixed ids; the first of each office is enough for most tests. */
export const officer: Actor = { person: 'officer-1', role: 'officer' }
export const director: Actor = { person: 'director-1', role: 'director' }
export const president: Actor = { person: 'president-1', role: 'president' }
export const auditor: Actor = { person: 'auditor-1', role: 'auditor' }
export const beneficiary: Actor = { person: 'beneficiary-1', role: 'beneficiary' }

/** The members of a committee, chair first, then secretary. */
export const member = (n: number): Actor => ({ person: `member-${n}`, role: 'member' })

/** The representative of the n-th association. */
export const representative = (n: number): Actor & { association: string } => ({
  person: `representative-${n}`,
  role: 'association',
  association: `association-${n}`,
})
