import type { Instant } from '@mithaq/domain/clock/instant'
import type { Capacity, HeldRole } from '@mithaq/domain/office/office'

/** Who holds which office, from when to when: the read model of `council/<id>`. */
export interface OfficeTable {
  id: string
  council: string
  holder: string
  role: HeldRole
  capacity: Capacity | null
  association: string | null
  body: string | null
  programmes: readonly string[] | null
  since: Instant
  until: Instant | null
  delegatedBy: string | null
}
