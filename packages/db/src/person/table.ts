import type { Role } from '@mithaq/domain/programme/actor'
import type { ColumnType } from 'kysely'

export interface TextInLanguages {
  ar: string
  fr: string
}

export interface PersonTable {
  id: string
  role: Role
  name: ColumnType<TextInLanguages, string, string>
  email: string
  association: string | null
}

export interface AssociationTable {
  id: string
  name: ColumnType<TextInLanguages, string, string>
}

/** Every councillor: no association with one of them, or close kin, in its bureau may be funded. */
export interface CouncillorTable {
  name: string
}
