import { recordPeople } from '@mithaq/db/record/window-reads'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { seenProgramme } from './seen-programme.ts'

/** Who did something in a programme, or was refused: whom its record can be read by. */
export const listPeopleOfRecord = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx: { db, actor }, input: { programme } }) => {
    const { state } = await seenProgramme(db, programme, actor)
    const people = await recordPeople(db, programme)
    // Who filed is told from the closing of the intake on.
    return state.call.closedAt === null ? people.filter(({ role }) => role !== 'association') : people
  })
