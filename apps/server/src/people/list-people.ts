import { peopleInRole } from '@mithaq/db/person/reads'
import { heldRoles } from '@mithaq/domain/office/office'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  role: z.enum(heldRoles),
  /** `next` of the page before. */
  after: id.optional(),
  limit: z.int().min(1).max(200).default(200),
})

/** Who holds an office, by name: whom a committee is appointed from, in the order of their ids. */
export const listPeople = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { role, after = null, limit } = given
  const found = await peopleInRole(ctx.db, role, { after, limit: limit + 1 })
  const people = found.slice(0, limit)
  return { people, next: found.length > limit ? (people.at(-1)?.id ?? null) : null }
})
