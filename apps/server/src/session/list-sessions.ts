import { sessionsOf } from '@mithaq/db/session/reads'
import { z } from 'zod'
import { personProcedure } from '../trpc.ts'

/** Where one is signed in oneself. */
export const listSessions = personProcedure.input(z.strictObject({}).optional()).query(async ({ ctx }) => {
  const { db, whoever } = ctx
  const sessions = await sessionsOf(db, whoever.person)
  return sessions.map((session) => ({ ...session, isThis: session.id === whoever.session }))
})
