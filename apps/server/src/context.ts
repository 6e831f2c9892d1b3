import type { OpenDatabase } from '@mithaq/db/database'
import type { Calendar } from '@mithaq/domain/calendar/working-day'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Storage } from '@mithaq/workflows/archive/storage'
import type { Client } from '@temporalio/client'
import type { FastifyBaseLogger } from 'fastify'
import type { Live } from './live/live.ts'
import type { Auth } from './session/auth.ts'
import type { Whoever } from './session/whoever.ts'

/** What every door of the server is given. */
export interface Services {
  db: OpenDatabase
  /** Of the same database, for the one connection that listens to changes. */
  databaseUrl: string
  engine: Client
  taskQueue: string
  calendar: Calendar
  /** Id of the council whose offices this installation keeps. */
  council: string
  /** Public address, without a slash at its end: cookies are secure where it is https. */
  site: string
  /** Key that sessions and links are signed with. */
  secret: string
  /** Folder in which filed papers stand as plain files, by digest. */
  files: string
  /** What the worker keeps of runs that are over; the server reads it alone. */
  archives: Pick<Storage, 'get'>
}

/** A request before anybody has asked who sent it. */
export interface Incoming extends Services {
  auth: Auth
  live: Live
  /** Asks the record. */
  whoever: () => Promise<Whoever>
  /** Of the request. */
  log: FastifyBaseLogger
  /** When the caller has to have an answer, in milliseconds of the machine's clock. */
  answerBy: number
}

export interface Context extends Omit<Incoming, 'whoever'> {
  whoever: Whoever
  /** Null for the public, and for whoever acts in no office. */
  actor: Actor | null
  /** Who the same request would be now: asked again by whatever answers for longer than a moment. */
  actorNow: () => Promise<Actor | null>
}
