import type { BoardSight } from '@mithaq/db/programme/board-reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import { isOffice } from '@mithaq/domain/programme/view'

/** Which programmes this person finds in a list. */
export function sightOf({ role, person, programmes }: Actor): BoardSight {
  if (programmes) return { sees: 'named', programmes, isDraftToo: isOffice(role) }
  if (isOffice(role)) return { sees: 'all' }
  return role === 'member' ? { sees: 'seated', person } : { sees: 'published' }
}
