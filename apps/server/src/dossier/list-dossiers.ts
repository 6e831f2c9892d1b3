import { associationNames } from '@mithaq/db/person/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { id } from '@mithaq/domain/programme/schema'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { seesAll } from '@mithaq/domain/programme/view'
import { memberOf } from '@mithaq/domain/committee/recusal'
import { refusedToRead } from '@mithaq/domain/selection/reading'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  programme: id,
  /** `next` of the page before. */
  after: id.optional(),
  limit: z.int().min(1).max(200).default(200),
})

/**
 * The dossiers that were listed when the intake closed, in the order of their ids. Of a member who has not declared yet
 * only whose each of them is: that is what one declares on.
 */
export const listDossiers = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor } = ctx
  const found = await programmeAt(db, given.programme)
  if (!found || !mayList(found.state, actor)) throw refusedError({ word: 'not-found' })
  const { state } = found
  const { dossiers } = state.selection
  const ids = Object.keys(dossiers)
    .filter((dossier) => given.after === undefined || dossier > given.after)
    .toSorted()
  const page = ids.slice(0, given.limit)
  const filers = page.flatMap((dossier) => dossiers[dossier]?.by ?? [])
  const names = await associationNames(db, filers)
  const isDeclared = memberOf(state.committee, actor.person)?.hasDeclared ?? seesAll(actor, state.id)
  const rows = page.flatMap((dossier) => {
    const known = dossiers[dossier]
    if (!known) return []
    const { by, status, completeBy = null } = known
    const shown = isDeclared ? { status, completeBy } : { status: null, completeBy: null }
    return [{ dossier, by, name: names.get(by) ?? null, ...shown, refusal: reason(state, dossier, actor) }]
  })
  return { rows, next: ids.length > page.length ? (page.at(-1) ?? null) : null }
})

function mayList({ id: programme, committee }: ProgrammeState, actor: Actor): boolean {
  const { role, person } = actor
  return seesAll(actor, programme) || (role === 'member' && memberOf(committee, person) !== undefined)
}

/** Why this person cannot read it now; null where they can. */
function reason(state: ProgrammeState, dossier: string, actor: Actor): Refusal | null {
  return refusedToRead(state, dossier, actor)?.refused ?? null
}
