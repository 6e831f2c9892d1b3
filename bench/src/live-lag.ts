import { draft, publish, words, questionOf } from '@mithaq/testing/call-steps'
import { officer, representative } from '@mithaq/testing/cast'
import { newId, openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { openStream, type EventStream } from '@mithaq/testing/event-stream'
import { atMost, percentile, type Figure } from './figure.ts'

const acts = 200
/** Screens that are open meanwhile; the last one is measured. */
const screens = 50

/** From the moment an act is sent to the event on another person's open stream, the act's own time included. */
export async function liveLag(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const streams: EventStream[] = []
  try {
    const programme = await draft(council)
    await publish(council, programme)
    for (let n = 0; n < screens; n += 1) streams.push(await screen(council))
    const measured = streams.at(-1)
    if (!measured) throw new Error('no screen is open')
    for (const other of streams.slice(0, -1)) void readOn(other)
    const lags = await lagsOf(council, programme, measured)
    return atMost('live-lag', percentile(lags, 95), 'ms p95', null, 1_000)
  } finally {
    await Promise.all(streams.map(({ cut }) => cut()))
    await council.close()
  }
}

async function lagsOf(council: Council, programme: string, stream: EventStream): Promise<number[]> {
  const byFiler = await council.as(representative(1))
  const byOfficer = await council.as(officer)
  const [question, answer] = [await words(byFiler, 'سؤال'), await words(byOfficer, 'جواب')]
  const lags: number[] = []
  let asked = newId()
  for (let n = 0; n < acts; n += 1) {
    const start = performance.now()
    const heard = stream.next()
    // Asked and answered in turn, so that the programme stays of one size.
    if (n % 2 === 0) {
      asked = newId()
      await byFiler.act.askQuestion.mutate({ programme, requestId: asked, input: { words: question } })
    } else {
      const input = { question: questionOf(asked), words: answer }
      await byOfficer.act.answerQuestion.mutate({ programme, requestId: newId(), input })
    }
    const event = await heard
    if (!event) throw new Error('the stream ended')
    lags.push(event.at - start)
  }
  return lags
}

/** An open stream, behind its first event and whatever was still on its way. */
async function screen(council: Council): Promise<EventStream> {
  const stream = await openStream(council.url, 'live.changes', { as: await council.credentials(officer) })
  await stream.next()
  return stream
}

async function readOn(stream: EventStream): Promise<void> {
  while (await stream.next());
}
