import { mayGrant } from '@mithaq/domain/office/may-grant'
import type { Me, Office } from '../client/desk-api.ts'
import type { OfficeLine } from '../client/office-api.ts'

/** Whether whoever reads may end an office: as the rule has it, and as its button says. */
export function endable(line: OfficeLine, own: Office, me: Me): boolean {
  if (line.standing === 'over') return false
  const by = {
    person: me.person,
    role: own.role,
    ...(own.association === null ? {} : { association: own.association }),
  }
  return line.delegatedBy === own.id || mayGrant(by, line)
}
