import { recordReading } from '@mithaq/db/access/access'
import type { ProgrammeAt } from '@mithaq/db/programme/reads'
import type { RoomPart } from '@mithaq/domain/access/events'
import { read } from '@mithaq/domain/access/rules'
import { recorded, type Actor } from '@mithaq/domain/programme/actor'
import type { Context } from '../context.ts'
import { seenProgramme } from './seen-programme.ts'

/** Whoever reads there: their session and office make two readings one. */
type Reader = Pick<Context, 'db'> & {
  actor: Actor
  whoever: { session: string }
  office: { id: string }
}

/** The programme, for whoever sees the whole of it; that they read this part of the auditor's room is on record. */
export async function readInRoom(reader: Reader, programme: string, part: RoomPart): Promise<ProgrammeAt> {
  const found = await seenProgramme(reader.db, programme, reader.actor)
  await recordRoomReading(reader, programme, part)
  return found
}

/** Once a session: a window asks anew with each screen, and how often says nothing. */
export async function recordRoomReading(
  { db, actor, whoever, office }: Reader,
  programme: string,
  part: RoomPart,
): Promise<void> {
  await recordReading(db, {
    programme,
    by: recorded(actor),
    occasion: { session: whoever.session, office: office.id },
    reading: read('recordRead', { part }),
    isOnce: true,
  })
}
