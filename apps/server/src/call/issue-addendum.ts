import type { Prepare } from '../command/preparation.ts'
import { wallInstant } from './wall-instant.ts'

export const issueAddendum: Prepare<'issueAddendum'> = ({ words, deadline }, { definition }) => ({
  words,
  ...(deadline ? { deadline: wallInstant(deadline, definition.council.zone, 'deadline') } : {}),
})
