import type { NewDossierEvent } from './events.ts'

export interface DossierState {
  status: 'none' | 'filed' | 'withdrawn'
  /** Of the last event folded; 0 before the first. */
  version: number
  digest: string | null
  /** The last addendum it was filed, replaced or reconfirmed under. */
  reconfirmedFor: number
}

export const newDossier: DossierState = { status: 'none', version: 0, digest: null, reconfirmedFor: 0 }

/** The state after an event. Throws where versions do not follow. */
export function foldDossier(state: DossierState, event: NewDossierEvent & { version: number }): DossierState {
  if (event.version !== state.version + 1) {
    throw new Error(`dossier event ${event.version} does not follow version ${state.version}`)
  }
  const { digest, addendum } = event.data
  return {
    status: event.type === 'dossierWithdrawn' ? 'withdrawn' : 'filed',
    version: event.version,
    digest,
    reconfirmedFor: addendum,
  }
}
