import type { ColumnType, Generated } from 'kysely'

export interface TextInLanguages {
  ar: string
  fr: string
}

/** A person's name, which no event holds. The address stands with the account, in `auth.user`. */
export interface PersonTable {
  id: string
  name: ColumnType<TextInLanguages, string, string>
  /** Made up by a start for trying, with a password that everybody may know. */
  isDemo: Generated<boolean>
}

export interface AssociationTable {
  id: string
  name: ColumnType<TextInLanguages, string, string>
}

/** Every councillor: no association with one of them, or close kin, in its bureau may be funded. */
export interface CouncillorTable {
  name: string
}
