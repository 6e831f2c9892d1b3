import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { firstToLapse } from '@mithaq/domain/selection/completion'
import type { SelectedDossier } from '@mithaq/domain/selection/stage'
import { patched } from '@temporalio/workflow'
import type { Programme } from '../programme/programme.ts'

/** The committee's work is people's acts; only a completion that was asked for ends by itself, dossier by dossier. */
export async function conductSelection(programme: Programme): Promise<void> {
  // Whoever waits for each of two thousand dossiers needs seconds before a run's first step is done.
  const lapse = patched('2026-11-first-completion') ? lapseInTurn : lapseEach
  await Promise.all([programme.untilOver(), lapse(programme)])
}

/** One timer, for whichever term ends first. */
async function lapseInTurn(programme: Programme): Promise<void> {
  while (!programme.isOver) {
    await programme.until(({ selection }) => firstToLapse(selection) !== null)
    const dossier = firstToLapse(programme.state.selection)
    if (dossier === null) continue
    const dueAt = ({ selection }: ProgrammeState) =>
      firstToLapse(selection) === dossier ? completionEnd(selection.dossiers[dossier]) : null
    await programme.whenDue(dueAt, 'lapseCompletion', { dossier })
  }
}

/** A timer for each dossier that waits: what a run that began before goes on doing. */
async function lapseEach(programme: Programme): Promise<void> {
  const dossiers = Object.keys(programme.state.selection.dossiers)
  const each = dossiers.map((dossier) =>
    programme.wheneverDue(({ selection }) => completionEnd(selection.dossiers[dossier]), 'lapseCompletion', {
      dossier,
    }),
  )
  await Promise.all(each)
}

function completionEnd(dossier: SelectedDossier | undefined): Instant | null {
  return dossier?.status === 'incomplete' ? (dossier.completeBy ?? null) : null
}
