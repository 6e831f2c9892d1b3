import { isInstant, plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { roles } from '@mithaq/domain/programme/actor'
import { recordedActs } from '@mithaq/domain/record/events-of-act'
import { instantsOf } from '../clock/wall-time.ts'
import { readDay } from '../form/kinds/read-day.ts'
import type { Narrow } from './audit-queries.ts'

export const registers = ['citizen', 'staff', 'auditor'] as const
export type Register = (typeof registers)[number]

/** What the address of the record may say. */
export interface RecordSearch {
  register?: string
  who?: string
  act?: string
  from?: string
  to?: string
  refused?: string
}

export function registerOf({ register }: RecordSearch): Register {
  return registers.find((one) => one === register) ?? 'auditor'
}

/** Reads an address; what it says wrongly does not narrow. A citizen is told what the public page tells. */
export function narrowOf(search: RecordSearch): Narrow {
  const { who = '', act, from, to, refused } = search
  const [asRole = '', person = ''] = who.split('/')
  const role = roles.find((one) => one === asRole)
  const known = recordedActs.find((one) => one === act)
  const isPublic = registerOf(search) === 'citizen'
  const [first, last] = [startOf(from), startOf(to)]
  return {
    ...(role ? { role } : {}),
    ...(person ? { person } : {}),
    ...(known ? { act: known } : {}),
    ...(first ? { from: first } : {}),
    ...(last ? { to: plusMs(last, 24 * 3_600_000) } : {}),
    ...(isPublic ? { only: 'public' as const } : refused ? { only: 'refusals' as const } : {}),
  }
}

/** The first moment of a day as the council's wall shows it; null for what is no day. */
export function startOf(text: string | undefined): Instant | null {
  const day = readDay(text ?? '')
  const [at] = day ? instantsOf({ date: day, time: '00:00' }) : []
  return at && isInstant(at) ? at : null
}
