import type { Instant } from '@mithaq/domain/clock/instant'
import type { SelectedDossier } from '@mithaq/domain/selection/stage'
import type { Programme } from '../programme/programme.ts'

/** The committee's work is people's acts; only a completion that was asked for ends by itself, dossier by dossier. */
export async function conductSelection(programme: Programme): Promise<void> {
  const dossiers = Object.keys(programme.state.selection.dossiers)
  await Promise.all([
    programme.untilOver(),
    ...dossiers.map((dossier) =>
      programme.wheneverDue(
        ({ selection }) => completionEnd(selection.dossiers[dossier]),
        'lapseCompletion',
        {
          dossier,
        },
      ),
    ),
  ])
}

function completionEnd(dossier: SelectedDossier | undefined): Instant | null {
  return dossier?.status === 'incomplete' ? (dossier.completeBy ?? null) : null
}
