import { plusDays } from '@mithaq/domain/calendar/day'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Definition } from '@mithaq/domain/definition/schema'
import { officer } from '../cast.ts'
import { newId, type Council } from '../council.ts'
import { playAward } from './play-award.ts'
import { playCall } from './play-call.ts'
import { playClosure } from './play-closure.ts'
import { playStart, playYears } from './play-contract.ts'
import { playExamination, playOpening } from './play-selection.ts'
import { Rehearsal } from './rehearsal.ts'

/** Runs shorter than a real programme's, so that a rehearsal sees the engine change runs often. */
const limits = { updates: 25, historyEvents: 1_500 }

/** The whole programme, from its draft to `closed`, published on the given day. Throws where an act goes wrong. */
export async function play(
  council: Council,
  definition: Definition,
  { namespace, publishedOn }: { namespace: string; publishedOn: CalendarDate },
): Promise<Rehearsal> {
  const rehearsal = new Rehearsal(council, definition, namespace)
  await perform(rehearsal, publishedOn)
  return rehearsal
}

/** The same with a rehearsal that is there already: what was played can be read where an act went wrong. */
export async function perform(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  await performUntilOpening(rehearsal, publishedOn)
  await performUntilPaid(rehearsal)
  await performUntilArchived(rehearsal)
}

/** From the draft to the session in which the dossiers are opened. */
export async function performUntilOpening(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  const { definition } = rehearsal
  const api = await rehearsal.api(officer)
  const draft = { requestId: newId(), definition, limits }
  await rehearsal.done('draftProgramme', () => api.programme.draft.mutate(draft))
  await rehearsal.atTheCouncils()
  // What comes before the call is done in the week before it, however far away that is.
  await rehearsal.at(rehearsal.wall(plusDays(publishedOn, -7), '10:00'))
  await playCall(rehearsal, publishedOn)
  rehearsal.stage = 'selection'
  await playOpening(rehearsal)
}

/** From there to the first tranche paid. */
export async function performUntilPaid(rehearsal: Rehearsal): Promise<void> {
  await playExamination(rehearsal)
  rehearsal.stage = 'award'
  await playAward(rehearsal)
  rehearsal.stage = 'contract'
  await playStart(rehearsal)
}

/** From there to `closed`. */
export async function performUntilArchived(rehearsal: Rehearsal): Promise<void> {
  await playYears(rehearsal)
  rehearsal.stage = 'closure'
  await playClosure(rehearsal)
}
