import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { ColumnType, Generated } from 'kysely'

export interface DossierTable {
  id: string
  programmeId: string
  association: string
  status: 'filed' | 'withdrawn'
  version: number
  digest: string
  /** The legal moment: `legal_now()` inside the INSERT that filed or replaced it. */
  filedAt: Instant
  reconfirmedFor: number
}

/** What a dossier held at each filing; papers are files named by digest. */
export interface DossierVersionTable {
  dossierId: string
  version: number
  /** Null once it was erased. */
  body: ColumnType<DossierBody | null, string, never>
}

export interface DossierDraftTable {
  id: string
  programmeId: string
  association: string
  body: ColumnType<DossierBody, string, string>
  digest: string
  savedAt: Generated<Instant>
}

export interface FileTable {
  digest: string
  size: number
  mediaType: string
  storedAt: Generated<Instant>
}
