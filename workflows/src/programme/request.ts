import type { Instant } from '@mithaq/domain/clock/instant'
import type { ActName } from '@mithaq/domain/programme/acts'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { NewEvent, ProgrammeEvent } from '@mithaq/domain/programme/event'

/** Whose act it is, and by which id the record knows it again. */
export interface Request {
  requestId: string
  inputDigest: string
  by: Actor
}

/** The same act at the same instant is the same request, whichever run comes to do it. */
export function clockRequest(name: ActName, message: object, due: Instant): string {
  return ['clock', name, ...Object.values(message as Record<string, unknown>), due].join('/')
}

/** Events as they follow the version that the programme stands at. */
export function numbered(
  events: readonly NewEvent[],
  after: number,
  at: Instant,
  by: Actor,
): ProgrammeEvent[] {
  return events.map((event, index) => ({ ...event, version: after + 1 + index, at, by }))
}
