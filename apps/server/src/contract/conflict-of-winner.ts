import { bureauOfWinner } from '@mithaq/db/contract/reads'
import { councillorNames } from '@mithaq/db/person/reads'
import { bureauConflict } from '@mithaq/domain/selection/eligibility'
import type { Ground } from '../command/preparation.ts'

/** Whether a councillor or close kin sits in the winner's bureau as it last made it known (circular D1854). */
export async function conflictOfWinner({ db, programme }: Ground): Promise<'none' | 'prohibited'> {
  const { dossier } = programme.award
  if (!dossier) return 'none'
  const bureau = await bureauOfWinner(db, programme.id, dossier)
  return bureauConflict(bureau, await councillorNames(db))
}
