import { append } from '@mithaq/db/programme/append'
import { saveDefinition } from '@mithaq/db/definition/drafts'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { NewEvent, ProgrammeEvent } from '@mithaq/domain/programme/event'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import type { Terms } from '@mithaq/domain/programme/terms'
import { programmeWorkflowId, programmeWorkflowType, runLimits } from '@mithaq/workflows/programme/messages'
import type { programmeWorkflow } from '@mithaq/workflows/programme/workflow'
import { officer } from './cast.ts'
import { newId, type Council } from './council.ts'

/** From the draft to the committee's minutes; `dossiers` are those that were filed, with their associations. */
export function upToAward(terms: Terms, dossiers: Record<string, string>): NewEvent[] {
  return [
    { type: 'programmeDrafted', data: { terms }, ground: 'terms-of-reference' },
    {
      type: 'dossiersListed',
      data: { page: 1, dossiers: Object.entries(dossiers).map(([id, by]) => ({ id, by })) },
      ground: 'terms-of-reference',
    },
    { type: 'minutesAdopted', data: { minutes: 'ab'.repeat(32), dissents: 0 }, ground: 'terms-of-reference' },
  ]
}

/** As if they had come by themselves, one after the other, at one instant. */
export const happened = (events: readonly NewEvent[], at: Instant): ProgrammeEvent[] =>
  events.map((event, index) => ({ ...event, version: index + 1, at, by: officer }))

/** Records these events; the programme's workflow goes on from the state that they fold to, as a run does after the one before it. */
export async function goOn(
  council: Council,
  definition: Definition,
  events: ProgrammeEvent[],
): Promise<string> {
  const { id: programme } = definition
  const terms = termsOf(definition)
  await saveDefinition(council.db, terms.definition, definition)
  await append(council.db, { programme, after: 0, requestId: newId(), inputDigest: 'x', events })
  // Nobody is written to about what was played before.
  await council.owner
    .updateTable('outbox')
    .set({ startedAt: await council.now() })
    .where('programmeId', '=', programme)
    .execute()
  const state = foldAll(newProgramme(programme, terms), events)
  await council.engine.workflow.start<typeof programmeWorkflow>(programmeWorkflowType, {
    workflowId: programmeWorkflowId(programme),
    taskQueue: council.taskQueue,
    args: [{ kind: 'continued', state, limits: runLimits }],
  })
  return programme
}
