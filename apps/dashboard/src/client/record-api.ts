import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { HeldRole } from '@mithaq/domain/office/office'
import type { EventType } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { DossierPart } from '@mithaq/domain/programme/terms'
import type { DossierStatus } from '@mithaq/domain/selection/stage'
import type { BothLanguages } from '@mithaq/i18n/language'
import { api } from './api.ts'

export interface PersonLine {
  id: string
  name: BothLanguages
  association: string | null
}

export interface DossierLine {
  dossier: string
  by: string
  name: BothLanguages | null
  status: DossierStatus | null
  completeBy: Instant | null
  /** Why this person cannot read it now. */
  refusal: Refusal | null
}

export interface ReadDossier extends Omit<DossierBody, 'papers'> {
  dossier: string
  name: BothLanguages | null
  digest: string
  filedAt: Instant
  papers: { paper: string; part: DossierPart | null; file: string | null }[]
}

export interface TimelineEvent {
  version: number
  type: EventType
  at: Instant
  data: Readonly<Record<string, unknown>>
}

export interface NamedWords {
  id: string
  kind: string
  body?: unknown
}

export const recordApi = {
  people: (role: HeldRole): Promise<{ people: PersonLine[] }> => api.people.list.query({ role }),
  dossiers: (programme: string): Promise<{ rows: DossierLine[] }> => api.dossier.list.query({ programme }),
  dossier: (programme: string, dossier: string): Promise<ReadDossier> =>
    api.dossier.read.query({ programme, dossier }),
  timeline: async (
    programme: string,
    before?: number,
  ): Promise<{ events: TimelineEvent[]; next: number | null }> => {
    const at = before === undefined ? {} : { before }
    const { entries, next } = await api.programme.timeline.query({ programme, ...at })
    return { events: entries.filter((entry) => entry.kind === 'event'), next }
  },
  words: (programme: string, ids: string[]): Promise<NamedWords[]> =>
    api.programme.words.query({ programme, ids }),
}
