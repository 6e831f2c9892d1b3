import { file } from '@mithaq/db/dossier/filing'
import { filingGround, type FilingGround } from '@mithaq/db/dossier/filing-reads'
import { dossierStream, firstAnswer } from '@mithaq/db/record/reads'
import { recordRefusal } from '@mithaq/db/record/refusals'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierDecision } from '@mithaq/domain/dossier/events'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { within } from '../command/within.ts'
import type { Context, Services } from '../context.ts'
import { isOutage, throughOutage } from '../outage.ts'
import { Refused } from '../refused.ts'
import { dossierIdOf } from './dossier-id.ts'

export interface FilingRequest {
  /** Names the act where it is refused. */
  act: string
  programme: string
  requestId: string
  draft: string | null
  by: Actor & { association: string }
  /** The pure rule, and the body that is filed where there is a new one. */
  rule: (ground: FilingGround) => DossierDecision
}

export type FilingAnswer =
  | { outcome: 'done'; dossier: string; version: number; at: Instant }
  | { outcome: 'not-confirmed' }

type Filing = Pick<Context, 'db' | 'answerBy'>

/** Files, replaces, withdraws or reconfirms: the moment is the database's clock inside the INSERT. */
export function sendFiling(services: Filing, request: FilingRequest): Promise<FilingAnswer> {
  const until = services.answerBy - 500
  return within(until - Date.now(), confirmed(services, request, until), { outcome: 'not-confirmed' })
}

/** Through an outage the same request is filed again: it has one effect, at the instant it had the first time. */
async function confirmed(services: Filing, request: FilingRequest, until: number): Promise<FilingAnswer> {
  try {
    return await throughOutage(until, () => attempt(services, request))
  } catch (error) {
    if (!isOutage(error)) throw error
    return { outcome: 'not-confirmed' }
  }
}

/** How often a filing that another one of the same dossier overtook is decided again. */
const tries = 3

async function attempt({ db }: Filing, request: FilingRequest): Promise<FilingAnswer> {
  const { act, programme, by, draft, requestId, rule } = request
  const dossier = dossierIdOf(programme, by.association)
  const inputDigest = digestOf({ act, programme, draft, by })
  const known = () => knownAnswer(db, { dossier, requestId, inputDigest })
  for (let n = 0; n < tries; n += 1) {
    const ground = await filingGround(db, { programme, association: by.association, draft })
    // A draft is as unknown to an association as an id that nobody has given.
    if (!ground?.publishedAt) throw new Refused({ word: 'not-found' })
    const decided = rule(ground)
    // The same request again finds its own dossier in its way: its first answer counts, not this refusal.
    if ('refused' in decided) return (await known()) ?? refuse(db, request, inputDigest, decided.refused)
    const [event] = decided.events
    if (!event) throw new Error('a filing has one event')
    const version = (ground.dossier?.version ?? 0) + 1
    const body = ground.draft ? { body: ground.draft.body } : {}
    const filed = await file(db, { programme, dossier, version, requestId, inputDigest, by, event, ...body })
    if (filed.kind === 'done') return { outcome: 'done', dossier, version: filed.version, at: filed.at }
    const first = await known()
    if (first) return first
    if (filed.kind === 'too-late')
      return refuse(db, request, inputDigest, await whyTooLate(db, ground, request))
  }
  return { outcome: 'not-confirmed' }
}

/** Between reading and INSERT the deadline came, or the call was cancelled: read again, the rule says which. */
async function whyTooLate(
  db: Filing['db'],
  { deadlineAt }: FilingGround,
  { programme, by, draft, rule }: FilingRequest,
): Promise<Refusal> {
  const ground = await filingGround(db, { programme, association: by.association, draft })
  const decided = ground && rule(ground)
  if (decided && 'refused' in decided) return decided.refused
  return deadlineAt ? { word: 'intake-closed', deadline: deadlineAt } : { word: 'filing-not-open' }
}

async function knownAnswer(
  db: Services['db'],
  { dossier, requestId, inputDigest }: { dossier: string; requestId: string; inputDigest: string },
): Promise<FilingAnswer | null> {
  const first = await firstAnswer(db, dossierStream(dossier), requestId, inputDigest)
  switch (first.kind) {
    case 'none':
      return null
    case 'refused':
      throw new Refused(first.refusal)
    case 'request-id-reused':
      throw new Refused({ word: 'request-id-reused' })
    case 'done': {
      const filed = first.events[0]
      if (!filed) throw new Error('a request that was done has an event')
      return { outcome: 'done', dossier, version: filed.version, at: filed.at }
    }
  }
}

async function refuse(
  db: Services['db'],
  { act, programme, by, requestId }: FilingRequest,
  inputDigest: string,
  refusal: Refusal,
): Promise<never> {
  const stream = dossierStream(dossierIdOf(programme, by.association))
  await recordRefusal(
    db,
    { stream, requestId, inputDigest },
    { act, refusal, person: by.person, role: by.role },
  )
  throw new Refused(refusal)
}
