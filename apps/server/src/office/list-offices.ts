import { listOffices } from '@mithaq/db/office/reads'
import { heldRoles, isOfCouncil } from '@mithaq/domain/office/office'
import { id } from '@mithaq/domain/programme/schema'
import { officeTitle } from '@mithaq/i18n/offices/titles'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  roles: z.array(z.enum(heldRoles)).min(1).max(heldRoles.length).optional(),
  after: id.optional(),
  limit: z.int().min(1).max(100).default(50),
})

/** Who holds what, and who held it: the whole council for its offices, one's own for an association. */
export const listCouncilOffices = signedInProcedure.input(input).query(async ({ ctx, input: asked }) => {
  const { db, council, actor } = ctx
  const { after = null, limit } = asked
  // A mission for some programmes learns who acts for the council, and of nobody else.
  const roles = (asked.roles ?? heldRoles).filter((role) => !actor.programmes || isOfCouncil(role))
  if (roles.length === 0) return { offices: [], next: null }
  const own = actor.role === 'association' ? { association: actor.association ?? '' } : {}
  const rows = await listOffices(db, council, { roles, after, limit: limit + 1, ...own })
  const offices = rows.slice(0, limit).map((row) => ({ ...row, title: officeTitle(row.role, row.capacity) }))
  return { offices, next: rows.length > limit ? (offices.at(-1)?.id ?? null) : null }
})
