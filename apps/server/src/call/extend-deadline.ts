import type { Prepare } from '../command/preparation.ts'
import { wallInstant } from './wall-instant.ts'

export const extendDeadline: Prepare<'extendDeadline'> = ({ deadline, reason }, { definition }) => ({
  deadline: wallInstant(deadline, definition.council.zone, 'deadline'),
  reason,
})
