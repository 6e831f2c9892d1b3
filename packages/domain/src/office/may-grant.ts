import type { Actor } from '../programme/actor.ts'
import type { HeldRole, Office } from './office.ts'

/** The offices that each may grant and take back. The director of services keeps the list of all of them. */
const grantable: Partial<Record<Actor['role'], readonly HeldRole[]>> = {
  director: ['director', 'officer', 'president', 'member', 'association', 'beneficiary', 'auditor'],
  officer: ['member', 'association'],
}

/** Whether this person may grant such an office, or take it back; a representative only a writer of their own. */
export function mayGrant(
  by: Actor,
  office: Pick<Office, 'role' | 'capacity' | 'association' | 'delegatedBy'>,
): boolean {
  if (office.capacity === 'delegate') return false
  if (by.role !== 'association') return grantable[by.role]?.includes(office.role) === true
  return office.capacity === 'writer' && office.association === by.association
}
