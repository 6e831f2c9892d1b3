import type { Role } from '@mithaq/domain/programme/actor'
import type { Awaited } from '@mithaq/domain/programme/awaited'
import type { BoardRow } from '../client/desk-api.ts'

/** Whether what is awaited is awaited from this office: the officer records what offices without an account do. */
export function isMine(awaited: Awaited | null, role: Role | undefined): boolean {
  if (!awaited) return false
  const { who, what } = awaited
  if (role === 'officer') return who === 'officer' || who === 'council' || who === 'governor'
  // Of all associations: what is awaited of one of them alone is told beside it.
  if (role === 'association') return what === 'file-dossiers'
  return who === role
}

/** What a row of the board awaits of the reader; null where that is nothing. */
export function awaitedOfMe(
  { awaited, own }: Pick<BoardRow, 'awaited' | 'own'>,
  role: Role | undefined,
): Awaited | null {
  if (own?.awaited) return own.awaited
  const isDone = awaited?.what === 'file-dossiers' && own?.dossier === 'filed'
  return isMine(awaited, role) && !isDone ? awaited : null
}
