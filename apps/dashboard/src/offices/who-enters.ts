import type { Capacity, HeldRole } from '@mithaq/domain/office/office'

/** Whoever may read who holds what, as the server's door `office.list` has it: members, bodies and writers have no such room. */
const readers: ReadonlySet<HeldRole> = new Set(['officer', 'director', 'president', 'auditor', 'association'])

/** As `account.record` has it, for whoever's office is for the whole council. */
export const mayReadAccounts = (role: HeldRole): boolean =>
  role === 'officer' || role === 'director' || role === 'auditor'

/** As `account.erase` has it. */
export const mayEraseAccounts = (role: HeldRole): boolean => role === 'director'

export const mayEnterOffices = ({ role, capacity }: { role: HeldRole; capacity: Capacity | null }): boolean =>
  readers.has(role) && capacity !== 'writer'
