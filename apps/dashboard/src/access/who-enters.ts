import type { HeldRole } from '@mithaq/domain/office/office'

/** As the server's doors have it: `retention.readings`. */
export const mayEnterAccess = (role: HeldRole | undefined): boolean =>
  role === 'officer' || role === 'director' || role === 'auditor'

/** As the door of bundles has it. */
export const mayTakeBundle = (role: HeldRole): boolean => role === 'officer' || role === 'auditor'

/** As `retention.erase` has it. */
export const mayErase = (role: HeldRole): boolean => role === 'officer' || role === 'director'
