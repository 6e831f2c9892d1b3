import { isBefore, type Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import { refuse } from '../programme/decision.ts'
import type { Words } from '../programme/words.ts'
import type { NewOfficeEvent, OfficeDecision, OfficeEvents } from './events.ts'
import { isHeld, isMission, type Office } from './office.ts'
import { mayGrant } from './may-grant.ts'
import { heldOf, type CouncilState } from './stage.ts'

interface Occasion {
  now: Instant
  by: Actor
  /** The office that `by` acts in. */
  office: string
}

/** The first office of an installation: without it nobody could grant one. */
export function foundCouncil(
  council: CouncilState,
  { office, holder }: { office: string; holder: string },
  { now }: { now: Instant },
): OfficeDecision {
  if (council.version > 0) return refuse('council-founded')
  return granted({
    office,
    holder,
    role: 'director',
    capacity: null,
    association: null,
    since: now,
    until: null,
  })
}

/** Nobody grants an office to themselves, and the council has one president at a time. */
export function grantOffice(
  council: CouncilState,
  given: OfficeEvents['officeGranted'],
  { now, by }: Occasion,
): OfficeDecision {
  const { role, since, until } = given
  if (council.offices[given.office]) return refuse('request-id-reused')
  if (!mayGrant(by, { ...given, delegatedBy: null })) return refuse('grant-not-yours', { role })
  if (given.holder === by.person) return refuse('own-office')
  if (until !== null && (until <= since || until <= now)) return refuse('period-empty')
  if (until === null && isMission(given)) return refuse('mission-without-end')
  if (role === 'president' && overlaps(council, since, until)) return refuse('office-taken', { role })
  return granted(given)
}

/** The president in office delegates, for a time, by an order with a number; a delegate delegates nothing further. */
export function delegateOffice(
  { offices }: CouncilState,
  given: Omit<OfficeEvents['officeDelegated'], 'by'>,
  { now, by, office }: Occasion,
): OfficeDecision {
  if (offices[given.office]) return refuse('request-id-reused')
  const own = offices[office]
  if (own?.role !== 'president' || own.capacity === 'delegate') {
    return refuse('grant-not-yours', { role: 'president' })
  }
  if (given.holder === by.person) return refuse('own-office')
  if (given.until <= given.since || given.until <= now) return refuse('period-empty')
  if (own.until !== null && isBefore(own.until, given.until)) return refuse('period-empty')
  return decided({
    type: 'officeDelegated',
    data: { ...given, by: own.id },
    ground: 'organic-law-112-14',
  })
}

/** Whoever may grant an office may take it back; with the president's office its delegations end. */
export function revokeOffice(
  council: CouncilState,
  { office: id, reason }: { office: string; reason: Words | null },
  { now, by, office: ownId }: Occasion,
): OfficeDecision {
  const office = council.offices[id]
  const isMine = office && (mayGrant(by, office) || office.delegatedBy === ownId)
  if (!office || !isMine || (office.until !== null && office.until <= now)) return refuse('office-unknown')
  if (isLastDirector(council, office, now)) return refuse('last-director')
  const delegations = Object.values(council.offices).filter(
    ({ delegatedBy, until }) => delegatedBy === id && (until === null || until > now),
  )
  return decided(...[office, ...delegations].map((each) => revoked(each.id, reason)))
}

/** Nobody but a director grants offices: one of them stays whose own ends at no date. */
function isLastDirector(council: CouncilState, office: Office, now: Instant): boolean {
  if (office.role !== 'director') return false
  const others = heldOf(council, 'director', now).filter(({ id }) => id !== office.id)
  return office.until === null ? others.every(({ until }) => until !== null) : others.length === 0
}

/** Whether another president holds the office at any moment of a period. */
function overlaps({ offices }: CouncilState, since: Instant, until: Instant | null): boolean {
  return Object.values(offices).some(
    (other) =>
      other.role === 'president' &&
      other.capacity !== 'delegate' &&
      (isHeld(other, since) || (other.since >= since && (until === null || other.since < until))),
  )
}

function granted(data: OfficeEvents['officeGranted']): OfficeDecision {
  return decided({ type: 'officeGranted', data, ground: 'organic-law-112-14' })
}

function revoked(office: string, reason: Words | null): NewOfficeEvent {
  return { type: 'officeRevoked', data: { office, reason }, ground: 'organic-law-112-14' }
}

function decided(...events: NewOfficeEvent[]): OfficeDecision {
  return { events }
}
