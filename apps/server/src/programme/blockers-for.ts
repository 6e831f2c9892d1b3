import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { View } from '@mithaq/domain/programme/view'
import { blockersOf, type Blocker } from '@mithaq/domain/tranche/blockers'

/** What stands between each tranche and its money: for the council's offices, and for the association it is owed to. */
export function blockersFor(
  state: ProgrammeState,
  view: View,
  now: Instant,
): Record<string, Blocker[]> | null {
  const isOwed = view.sees === 'own-dossiers' && view.state.conclusion !== null
  if (view.sees !== 'all' && !isOwed) return null
  return Object.fromEntries(state.terms.tranches.map(({ id }) => [id, blockersOf(state, id, now)]))
}
