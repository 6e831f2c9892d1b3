import type { Instant } from '@mithaq/domain/clock/instant'
import { instantText } from './instant-text.ts'
import { leafAround, saltFor, saltIfLong, type Recorded } from './leaf.ts'

/**
 * An event as `insertEvents` takes it: its columns, and its leaf cut where the instant of the INSERT goes. One that brings a
 * salt, or null, is written anew and has the leaf of then; where it is undefined it is chosen here.
 */
export function givenEvent(event: Recorded & { at: Instant }) {
  const { version, type, at, by, ground, data, requestId, ordinal, inputDigest } = event
  const { person, role, association = null } = by
  const salt = event.salt === undefined ? saltFor(event) : (event.salt ?? saltIfLong(event))
  return {
    version,
    type,
    at,
    person,
    role,
    association,
    ground,
    request_id: requestId,
    ordinal,
    input_digest: inputDigest,
    data,
    salt,
    leaf: leafAround({ ...event, salt }),
  }
}

/**
 * SQL that inserts events with their leaves; the statement around it has `clock (now)`.
 * @param stream parameter of the stream they are appended to
 * @param events parameter of a JSON array, each as `givenEvent` made it
 * @param from what has to have a row, beside the clock, for anything to be written
 */
export const insertEvents = ({
  stream,
  events,
  from = 'clock',
}: {
  stream: string
  events: string
  from?: string
}) => `
    insert into event (stream, version, type, at, recorded_at, person, role, association, ground, request_id, ordinal,
                       input_digest, data, salt, leaf)
    select ${stream}, version, type, at, clock.now, person, role, association, ground, request_id, ordinal, input_digest,
           data, salt, leaf ->> 0 || ${instantText('clock.now')} || (leaf ->> 1)
    from ${from}, jsonb_to_recordset(${events}::jsonb) as given (
      version integer, type text, at timestamptz, person text, role text, association text, ground text,
      request_id text, ordinal integer, input_digest text, data jsonb, salt text, leaf jsonb)`
