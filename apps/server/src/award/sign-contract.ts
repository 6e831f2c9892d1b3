import { bureauMandateOfDossier } from '@mithaq/db/contract/reads'
import type { Prepare } from '../command/preparation.ts'
import { conflictOfWinner } from '../contract/conflict-of-winner.ts'
import { endOfDay } from '../contract/end-of-day.ts'

export const signContract: Prepare<'signContract'> = async (input, ground) => {
  const { db, programme, definition } = ground
  const mandateEndsOn = programme.award.dossier
    ? await bureauMandateOfDossier(db, programme.award.dossier)
    : undefined
  return {
    ...input,
    conflict: await conflictOfWinner(ground),
    ...(mandateEndsOn ? { bureauMandateEndsAt: endOfDay(mandateEndsOn, definition.council.zone) } : {}),
  }
}
