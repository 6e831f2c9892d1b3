import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { Role } from '@mithaq/domain/programme/actor'
import type { EventType } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { DossierPart } from '@mithaq/domain/programme/terms'
import type { DossierStatus } from '@mithaq/domain/selection/stage'
import type { BothLanguages } from '@mithaq/i18n/language'
import { ask } from './desk-api.ts'

// Like `desk-api.ts`: procedures that the server's types do not have yet.

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
  kind: 'event' | 'refused'
  version: number
  type: EventType
  at: Instant
  data: Readonly<Record<string, unknown>>
}

export interface NamedWords {
  id: string
  kind: string
  body: unknown
}

export const recordApi = {
  people: (role: Role) => ask<{ people: PersonLine[] }>('people', 'list', { role }),
  dossiers: (programme: string) => ask<{ rows: DossierLine[] }>('dossier', 'list', { programme }),
  dossier: (programme: string, dossier: string) =>
    ask<ReadDossier>('dossier', 'read', { programme, dossier }),
  timeline: (programme: string, before?: number) =>
    ask<{ entries: TimelineEvent[]; next: number | null }>('programme', 'timeline', {
      programme,
      ...(before === undefined ? {} : { before }),
    }),
  words: (programme: string, ids: string[]) => ask<NamedWords[]>('programme', 'words', { programme, ids }),
}
