import { randomUUID } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { appoint, type Appointment } from '@mithaq/db/office/appointments'
import { areNamed, isKnown, officeAt } from '@mithaq/db/office/reads'
import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { OfficeAsked } from '@mithaq/domain/office/schema'
import { endOfDay } from '../contract/end-of-day.ts'
import type { Context } from '../context.ts'
import { Refused, refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

/** An act on the council's offices; a refusal leaves the way of every refusal. */
export const officeProcedure = signedInProcedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof Refused) throw refusedError(result.error.cause.refusal)
  return result
})

export interface OfficeAnswer {
  outcome: 'done'
  versions: number[]
}

/** Sends one act to the council's stream: its input has one digest, and the same request one effect. */
export async function sendAppointment(
  { db, council, actor }: Pick<Context, 'db' | 'council'> & { actor: Appointment['by'] },
  given: Pick<Appointment, 'act' | 'about' | 'rule' | 'beside'> & { input: { requestId: string } },
): Promise<OfficeAnswer & { office: string }> {
  const { input, ...appointment } = given
  const inputDigest = digestOf({ act: given.act, input, by: actor })
  const { requestId } = input
  const outcome = await appoint(db, { ...appointment, council, requestId, inputDigest, by: actor })
  if (outcome.kind === 'refused') throw new Refused(outcome.refusal)
  const { versions } = outcome
  return { outcome: 'done', versions, office: await officeAt(db, council, versions[0] ?? 0) }
}

/** A new office's id is chance, and no request's: it stands in a public leaf, whose commitment the request's id salts. */
export const newOffice = (): string => randomUUID()

/** The office that is asked for, in the words of its event. */
export function officeOf(asked: OfficeAsked) {
  return {
    role: asked.role,
    capacity: 'capacity' in asked ? asked.capacity : null,
    association: 'association' in asked ? asked.association : null,
    body: 'body' in asked ? asked.body : null,
    programmes: 'programmes' in asked ? asked.programmes : null,
  }
}

interface Days {
  firstDay?: string | null | undefined
  lastDay: string | null
}

/** The days of an office as instants: it begins now where its first day is none, or has begun. */
export function periodOf({ firstDay, lastDay }: Days, zone: string, now: Instant) {
  const first = firstDay ? startOfDay(firstDay, zone) : now
  return { since: first > now ? first : now, until: lastDay === null ? null : endOfDay(lastDay, zone) }
}

export const startOfDay = (date: string, zone: string): Instant =>
  endOfDay(plusDays(calendarDate(date), -1), zone)

/** What an office names has to be there: its association, its programmes, and the body that each of them names. */
export async function requireNamed(
  db: Database,
  { association, body, programmes }: ReturnType<typeof officeOf>,
): Promise<void> {
  if (association !== null && !(await isKnown(db, 'association', association))) {
    throw new Refused({ word: 'association-unknown' })
  }
  if (programmes && !(await areNamed(db, { programmes, body }))) throw new Refused({ word: 'scope-unknown' })
}
