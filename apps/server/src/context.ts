import type { OpenDatabase } from '@mithaq/db/database'
import type { Calendar } from '@mithaq/domain/calendar/working-day'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Client } from '@temporalio/client'
import type { FastifyBaseLogger } from 'fastify'

/** What every door of the server is given. */
export interface Services {
  db: OpenDatabase
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
  /** Of the request. */
  log: FastifyBaseLogger
}
