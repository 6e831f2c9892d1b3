import { filedBody } from '@mithaq/db/dossier/reads'
import { councillorNames } from '@mithaq/db/person/reads'
import { papersAskedInVain } from '@mithaq/db/selection/reads'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { bureauConflict, daysBetween } from '@mithaq/domain/selection/eligibility'
import type { Prepare } from '../command/preparation.ts'

/** What the dossier shows on the day it is judged: papers missing, the age of its receipt, kin of a councillor. */
export const admitDossier: Prepare<'admitDossier'> = async ({ dossier }, ground) => {
  const { db, programme, definition, now } = ground
  const body = await filedBody(db, dossier)
  // Of a dossier nobody filed the rule says so itself, whatever stands here.
  if (!body) return { dossier, missing: [], receipt: { kind: 'final', ageDays: 0 }, conflict: 'none' }
  const given = new Set(body.papers.map(({ paper }) => paper))
  const required = programme.terms.papers.filter(({ isRequired }) => isRequired).map(({ id }) => id)
  const missing = new Set([
    ...required.filter((id) => !given.has(id)),
    ...(await papersAskedInVain(db, programme.id, dossier)),
  ])
  const today = wallTimeOf(now, definition.council.zone).date
  return {
    dossier,
    missing: [...missing],
    receipt: { kind: body.receipt.kind, ageDays: daysBetween(body.receipt.issuedOn, today) },
    conflict: bureauConflict(body.bureau, await councillorNames(db)),
  }
}
