import { setTimeout as sleep } from 'node:timers/promises'
import { draft, publish } from './call-steps.ts'
import { representative } from './cast.ts'
import type { Council } from './council.ts'
import { knock, type Knocked } from './outage-doors.ts'
import { filing, question, type Outcome, type Request } from './outage-requests.ts'
import { timed } from './timed.ts'

interface Answered {
  kind: Request['kind']
  outcome: Outcome['outcome']
  ms: number
}

/** What was answered to those who came at one moment of an outage. */
export interface Moment {
  requests: Answered[]
  doors: Knocked[]
}

export interface OutageReport {
  /** Sent some milliseconds before it began. */
  inFlight: Answered[]
  start: Moment
  middle: Moment
  /** Sent so near its end that they outlive it. */
  end: Moment
  /** Milliseconds after its end until an act and a filing that were sent then were done. */
  backMs: number
  /** What is wrong with the record once everything was sent again until it was done. */
  faults: string[]
}

/** Milliseconds in which everything is answered, on a busy machine too. */
export const answerBound = 10_000

/** What was answered too late, whenever it was asked. */
export function late({ inFlight, start, middle, end }: OutageReport): { ms: number }[] {
  const moments = [start, middle, end].flatMap(({ requests, doors }) => [...requests, ...doors])
  return [...inFlight, ...moments].filter(({ ms }) => ms > answerBound)
}

/** The outcomes of one kind of request, each once. */
export const outcomesOf = ({ requests }: Moment, kind: Request['kind']) => [
  ...new Set(requests.filter((request) => request.kind === kind).map(({ outcome }) => outcome)),
]

/** Thirty seconds without the record or the engine, while people ask, file and read. */
export async function playOutage(
  council: Council,
  wire: { begin: () => void | Promise<void>; end: () => void | Promise<void> },
): Promise<OutageReport> {
  const programme = await draft(council)
  await publish(council, programme)
  const all = await requestsOf(council, programme)
  const [before, atStart, inMiddle, atEnd, afterwards] = [0, 1, 2, 3, 4].map((n) =>
    all.slice(n * 6, n * 6 + 6),
  )
  const moment = async (requests: Request[] = []): Promise<Moment> => {
    const [answered, doors] = await Promise.all([sendAll(requests), knock(council, programme)])
    return { requests: answered, doors }
  }
  const inFlight = sendAll(before)
  await sleep(5)
  await wire.begin()
  const start = moment(atStart)
  await sleep(14_000)
  const middle = moment(inMiddle)
  await sleep(14_000)
  const end = moment(atEnd)
  await sleep(2_000)
  await wire.end()
  const { ms: backMs } = await timed(() => Promise.all((afterwards ?? []).map(done)))
  return {
    inFlight: await inFlight,
    start: await start,
    middle: await middle,
    end: await end,
    backMs,
    faults: await faultsOf(council, all),
  }
}

/** Five times three questions and three filings, of fifteen associations. */
async function requestsOf(council: Council, programme: string): Promise<Request[]> {
  const asker = await council.as(representative(1))
  const requests: Request[] = []
  for (let n = 0; n < 15; n += 1) {
    requests.push(await question(asker, programme), await filing(council, programme, 2 + n))
  }
  return requests
}

function sendAll(requests: Request[] = []): Promise<Answered[]> {
  return Promise.all(
    requests.map(async ({ kind, send }) => {
      const { answer, ms } = await timed(send)
      return { kind, outcome: answer.outcome, ms }
    }),
  )
}

/** Sends a request, and the same again, until it is done. */
async function done({ send }: Request): Promise<Outcome & { outcome: 'done' }> {
  for (;;) {
    const answer = await send()
    if (answer.outcome === 'done') return answer
  }
}

async function faultsOf({ db }: Council, requests: Request[]): Promise<string[]> {
  const faults: string[] = []
  for (const request of requests) {
    const { kind, requestId, stream, send } = request
    const answer = await done(request)
    if (JSON.stringify(await send()) !== JSON.stringify(answer)) faults.push(`${requestId}: another answer`)
    const rows = await db
      .selectFrom('event')
      .select(['stream', 'at'])
      .where('requestId', '=', requestId)
      .execute()
    if (rows.length !== 1) faults.push(`${requestId}: ${rows.length} effects`)
    if (rows[0]?.stream !== stream) faults.push(`${requestId}: in ${rows[0]?.stream}`)
    if (kind === 'filing' && rows[0]?.at !== answer.at) faults.push(`${requestId}: another instant`)
  }
  const dossiers = requests.filter(({ kind }) => kind === 'filing').length
  const filed = await db.selectFrom('event').select('stream').where('type', '=', 'dossierFiled').execute()
  if (filed.length !== dossiers) faults.push(`${filed.length} dossiers filed of ${dossiers}`)
  return faults
}
