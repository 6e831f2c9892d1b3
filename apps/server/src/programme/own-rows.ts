import type { Database } from '@mithaq/db/database'
import { ownDossiersIn } from '@mithaq/db/programme/search-reads'
import { awaitedFrom } from '@mithaq/domain/programme/awaited-from'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import type { Actor } from '@mithaq/domain/programme/actor'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { NamesById } from '@mithaq/i18n/papers/names'

/** How a programme of the board is an association's own. */
export interface OwnRow {
  dossier: 'filed' | 'withdrawn'
  /** From the notification of results on. */
  isWinner: boolean
  /** What is awaited of this association itself. */
  awaited: Awaited | null
  /** The definition's words for what it is about. */
  names: NamesById
}

/** The rows in which this person's association has a dossier, by programme; none for anybody else. */
export async function ownRows(
  db: Database,
  { association }: Actor,
  programmes: readonly string[],
): Promise<Map<string, OwnRow>> {
  if (association === undefined) return new Map()
  const found = await ownDossiersIn(db, association, programmes)
  return new Map(
    found.map(({ programme, dossier, status, state, definition }) => {
      const isWinner = state.award.notifiedAt !== null && state.award.dossier === dossier
      const awaited = awaitedFrom(state, association)
      const about = awaited?.about
      const name = about === undefined ? undefined : namesOf(definition)[about]
      const names = about !== undefined && name ? { [about]: name } : {}
      return [programme, { dossier: status, isWinner, awaited, names }]
    }),
  )
}
