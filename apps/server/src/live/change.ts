import { isFor, type Actor } from '@mithaq/domain/programme/actor'
import { isOffice } from '@mithaq/domain/programme/view'

/** What a screen is told: look at one programme again, or at everything, since something may have been missed. */
export type Change =
  | { what: 'opened' }
  | { what: 'changed'; programme: string; version: number }
  | { what: 'all-changed' }

/** One change with who may learn of it. */
export interface Audience {
  programme: string
  isPublished: boolean
  members: readonly string[]
  /** Of a filing: who filed. Nobody learns of another's filing but the council's offices. */
  filers: readonly string[] | null
}

/** The answer of `isVisibleTo`, from what the record's columns say. */
export function mayLearn({ programme, isPublished, members, filers }: Audience, actor: Actor): boolean {
  if (!isFor(actor, programme)) return false
  if (isOffice(actor.role)) return true
  if (filers) return actor.role === 'association' && filers.includes(actor.association ?? '')
  return isPublished || (actor.role === 'member' && members.includes(actor.person))
}
