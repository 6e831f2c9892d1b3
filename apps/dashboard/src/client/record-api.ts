import type { HeldRole } from '@mithaq/domain/office/office'
import { api } from './api.ts'

export const recordApi = {
  people: (role: HeldRole) => api.people.list.query({ role }),
  dossiers: (programme: string) => api.dossier.list.query({ programme }),
  dossier: (programme: string, dossier: string) => api.dossier.read.query({ programme, dossier }),
  dossierPapers: (programme: string, dossier: string) => api.paper.dossier.query({ programme, dossier }),
  texts: (programme: string, before: number | null) =>
    api.paper.texts.query({ programme, ...(before === null ? {} : { before }) }),
  words: (programme: string, ids: string[]) => api.programme.words.query({ programme, ids }),
  /** A page of the timeline without the acts that were refused. */
  events: async (programme: string, before?: number) => {
    const at = before === undefined ? {} : { before }
    const { entries, next } = await api.programme.timeline.query({ programme, ...at })
    const events = entries
      .filter((entry) => entry.kind === 'event')
      // Read by the name of a field that a form knows, whichever event it is.
      .map(({ data, ...event }) => ({ ...event, data: data as Readonly<Record<string, unknown>> }))
    return { events, next }
  },
}

type Answer<N extends keyof typeof recordApi> = Awaited<ReturnType<(typeof recordApi)[N]>>

export type ReadDossier = Answer<'dossier'>
export type TimelineEvent = Answer<'events'>['events'][number]
export type DossierPapers = Answer<'dossierPapers'>
export type ProgrammeText = Answer<'texts'>['rows'][number]
