import { openStream } from './event-stream.ts'

/** One answer over HTTP, as a stranger with a terminal sees it. */
export interface Answer {
  status: number
  body: string
}

export interface Call {
  url: string
  path: string
  input: unknown
  /** Of whoever calls; the public without. */
  as?: Record<string, string> | undefined
}

/** The procedures that are read with GET; all others are posted to. */
const reads: ReadonlySet<string> = new Set([
  'notice.list',
  'notice.unread',
  'paper.dossier',
  'paper.texts',
  'programme.at',
  'programme.board',
  'programme.money',
  'programme.page',
  'programme.search',
  'programme.history',
  'programme.offers',
  'programme.timeline',
  'programme.words',
  'dossier.own',
  'dossier.list',
  'dossier.read',
  'people.list',
  'record.accesses',
  'record.check',
  'record.ledger',
  'record.lines',
  'record.people',
  'record.places',
  'record.prove',
  'record.replay',
  'record.waiting',
  'rehearsal.running',
  'record.alarms',
  'record.completeness',
  'retention.readings',
  'retention.term',
  'account.record',
  'rehearsal.status',
  'session.me',
  'session.list',
  'letterhead.read',
  'office.history',
  'office.list',
  'association.list',
])

/** Calls a procedure without the client that would hide its answer. */
export async function callProcedure({ url, path, input, as: headers = {} }: Call): Promise<Answer> {
  if (path === 'live.changes') return firstOfStream({ url, path, input, as: headers })
  if (reads.has(path)) {
    const query = encodeURIComponent(JSON.stringify(input))
    return answerOf(await fetch(`${url}/trpc/${path}?input=${query}`, { headers }))
  }
  return answerOf(
    await fetch(`${url}/trpc/${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }),
  )
}

/** What a stream says first is its answer: it has no end. */
async function firstOfStream({ url, path, input, as }: Call): Promise<Answer> {
  const stream = await openStream(url, path, { input, as })
  if (stream.status !== 200) return { status: stream.status, body: stream.body }
  const first = await stream.next()
  await stream.cut()
  if (first?.kind !== 'serialized-error') return { status: 200, body: JSON.stringify(first?.data) }
  const error = first.data as { data: { httpStatus: number } }
  return { status: error.data.httpStatus, body: JSON.stringify({ error }) }
}

export async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.text() }
}

/** The word an answer refuses with; null where it does not. */
export function refusalWord({ body }: Answer): string | null {
  try {
    const parsed = JSON.parse(body) as {
      refusal?: { word?: string }
      error?: { data?: { refusal?: { word?: string } } }
    }
    return parsed.error?.data?.refusal?.word ?? parsed.refusal?.word ?? null
  } catch {
    return null
  }
}
