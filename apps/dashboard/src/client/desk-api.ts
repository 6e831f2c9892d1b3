import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Role } from '@mithaq/domain/programme/actor'
import type { Awaited as AwaitedOfProgramme } from '@mithaq/domain/programme/awaited'
import type { Ground } from '@mithaq/domain/programme/ground'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import type { BothLanguages } from '@mithaq/i18n/language'
import { api } from './api.ts'

export type Me = NonNullable<Awaited<ReturnType<typeof api.session.me.query>>>
export type Office = Me['offices'][number]
export type SessionLine = Awaited<ReturnType<typeof api.session.list.query>>[number]

export interface BoardRow {
  id: string
  title: BothLanguages
  council: Pick<Definition['council'], 'name' | 'province'>
  stage: Stage
  outcome: Outcome | null
  awaited: AwaitedOfProgramme | null
  publishedAt: Instant | null
  deadlineAt: Instant | null
  version: number
  stageDates: Partial<Record<Stage, Instant>>
}

export interface Board {
  rows: BoardRow[]
  next: string | null
  counts: Record<Stage, { count: number; isMore: boolean }>
  now: Instant
}

export interface Offer {
  act: PersonalAct
  target: string | null
  prefill: Record<string, unknown>
  refusal: Refusal | null
  sentences: BothLanguages | null
}

export interface TimelineEntry {
  kind: 'event' | 'refused'
  at: Instant
  role: Role
  sentences: BothLanguages
  personName: BothLanguages | null
  /** Of an event. */
  version?: number
  ground?: Ground
}

export interface Timeline {
  entries: TimelineEntry[]
  next: number | null
}

export const deskApi = {
  me: () => api.session.me.query(),
  sessions: () => api.session.list.query(),
  revokeSession: (session: string) => api.session.revoke.mutate({ session }),
  board: (input: { stage?: Stage; after?: string; limit: number }): Promise<Board> =>
    api.programme.board.query(input),
  timeline: (input: { programme: string; before?: number; limit: number }): Promise<Timeline> =>
    api.programme.timeline.query(input),
  offers: (programme: string): Promise<Offer[]> => api.programme.offers.query({ programme }),
}
