/** One event of a stream as it came over the line. */
export interface StreamEvent {
  /** 'message' where the stream names no other kind. */
  kind: string
  data: unknown
  id: string | null
  /** On the monotonic clock of this process, in milliseconds. */
  at: number
}

export interface EventStream {
  status: number
  /** What the server answered instead of a stream; empty for a stream. */
  body: string
  /** The next event that is none of the line's own; null once the stream has ended. */
  next: () => Promise<StreamEvent | null>
  /** The same, the line's own signs of life included. */
  nextOfAll: () => Promise<StreamEvent | null>
  /** As a line that is cut: nothing is said to the server. */
  cut: () => Promise<void>
}

const ofTheLine: ReadonlySet<string> = new Set(['connected', 'ping'])

/** Opens a stream of a subscription as a browser does; without a path, at the whole address. */
export async function openStream(
  url: string,
  path: string | null,
  {
    as,
    input,
    lastId,
  }: { as?: Record<string, string> | undefined; input?: unknown; lastId?: string | null } = {},
): Promise<EventStream> {
  const ending = new AbortController()
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(path === null ? url : `${url}/trpc/${path}${query}`, {
    signal: ending.signal,
    headers: {
      accept: 'text/event-stream',
      ...as,
      ...(lastId ? { 'last-event-id': lastId } : {}),
    },
  })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  const events = isStream && response.body ? eventsIn(response.body) : null
  const nextOfAll = async () => {
    const { value } = (await events?.next()) ?? {}
    return value ?? null
  }
  return {
    status: response.status,
    body: events ? '' : await response.text(),
    nextOfAll,
    next: async () => {
      for (;;) {
        const event = await nextOfAll()
        if (!event || !ofTheLine.has(event.kind)) return event
      }
    },
    cut: async () => {
      ending.abort()
      await events?.return(undefined).catch(() => {})
    },
  }
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, undefined> {
  let text = ''
  try {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) if (part.trim() !== '') yield eventIn(part)
    }
  } catch {
    // The line was cut, here or there: that is the end of it.
  }
  return undefined
}

function eventIn(part: string): StreamEvent {
  const fields = new Map(
    part.split('\n').flatMap((line) => {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )
  const data = fields.get('data')
  return {
    kind: fields.get('event') ?? 'message',
    data: data ? (JSON.parse(data) as unknown) : null,
    id: fields.get('id') ?? null,
    at: performance.now(),
  }
}
