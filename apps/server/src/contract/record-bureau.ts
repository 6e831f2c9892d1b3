import { readWords } from '@mithaq/db/words/drafts'
import { councillorNames } from '@mithaq/db/person/reads'
import { bureauConflict } from '@mithaq/domain/selection/eligibility'
import { isUnwritten } from '@mithaq/domain/programme/offer'
import { bureauMembers } from '@mithaq/domain/dossier/schema'
import { z } from 'zod'
import type { Prepare } from '../command/preparation.ts'
import { Refused } from '../refused.ts'
import { endOfDay } from './end-of-day.ts'

const renewal = z.object({ bureau: bureauMembers })

/** A renewal of the bureau: who sits in it stands in the words, and is held against the councillors. */
export const recordBureau: Prepare<'recordBureau'> = async (input, { db, definition }) => {
  const bureauMandateEndsAt = endOfDay(input.mandateEndsOn, definition.council.zone)
  // An offer is asked about before anybody is named.
  if (isUnwritten(input.receipt)) return { ...input, bureauMandateEndsAt, conflict: 'none' }
  const body = renewal.safeParse(await readWords(db, input.receipt))
  if (!body.success) throw new Refused({ word: 'malformed-input', path: 'receipt.bureau' })
  return {
    ...input,
    bureauMandateEndsAt,
    conflict: bureauConflict(body.data.bureau, await councillorNames(db)),
  }
}
