import type { Instant } from '../clock/instant.ts'
import { refuse, type Refused } from '../programme/decision.ts'
import type { AccessEvents, NewAccessEvent, Reading } from './events.ts'

/** How long a programme's papers have to be kept, as far as it is known. */
export interface Retention {
  /** Null while the programme runs. */
  closedAt: Instant | null
  /** Null while it runs, and where its rule pack says no term. */
  endsAt: Instant | null
  erasedAt: Instant | null
}

/** Why personal data of a programme may not be erased now; null where it may. */
export function refusedErasure({ closedAt, endsAt, erasedAt }: Retention, now: Instant): Refused | null {
  if (closedAt === null) return refuse('programme-not-closed')
  if (erasedAt !== null) return refuse('personal-data-erased', { erasedAt })
  if (endsAt === null) return refuse('retention-term-missing')
  return now < endsAt ? refuse('retention-term-running', { until: endsAt }) : null
}

/** Once the originals need be kept no longer (circular 13/2022: ten years), names and words go (law 09-08, article 3). */
export function erasePersonalData(
  retention: Retention,
  found: Omit<AccessEvents['personalDataErased'], 'termEndedAt'>,
  { now }: { now: Instant },
): Refused | { event: NewAccessEvent } {
  const refused = refusedErasure(retention, now)
  const { endsAt } = retention
  if (refused ?? endsAt === null) return refused ?? refuse('retention-term-missing')
  return {
    event: { type: 'personalDataErased', data: { termEndedAt: endsAt, ...found }, ground: 'law-09-08' },
  }
}

/** Whoever may read, reads; that they did is recorded. Whether they may is asked where the thing is handed out. */
export function read<T extends Reading['type']>(type: T, data: AccessEvents[T]): Reading {
  return { type, data, ground: 'law-09-08' } as Reading
}

/** Who files is owed a receipt (law 55-19, to be verified), and minutes are the committee's own. */
export function issue(data: AccessEvents['documentIssued']): NewAccessEvent {
  return {
    type: 'documentIssued',
    data,
    ground: data.document === 'receipt' ? 'law-55-19' : 'terms-of-reference',
  }
}
