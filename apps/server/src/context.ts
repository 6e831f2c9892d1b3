import type { Database } from '@mithaq/db/database'
import type { Calendar } from '@mithaq/domain/calendar/working-day'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Client } from '@temporalio/client'
import type { FastifyBaseLogger } from 'fastify'
import type { Live } from './live/live.ts'

/** What every door of the server is given. */
export interface Services {
  db: Database
  /** Of the same database, for the one connection that listens to changes. */
  databaseUrl: string
  engine: Client
  taskQueue: string
  calendar: Calendar
  /** Key of the development tokens. */
  secret: Uint8Array
  /** Folder in which filed papers stand as plain files, by digest. */
  files: string
}

export interface Context extends Services {
  /** Null for the public. */
  actor: Actor | null
  /** Who the same request would be now: its token may have run out, its office have been taken away. */
  actorNow: () => Promise<Actor | null>
  live: Live
  /** Of the request. */
  log: FastifyBaseLogger
}
