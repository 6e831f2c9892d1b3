import { randomUUID } from 'node:crypto'
import { draft, publish, questionOf, words } from '@mithaq/testing/call-steps'
import { officer, representative } from '@mithaq/testing/cast'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { runsOf } from '@mithaq/testing/rehearsal/engine-history'

const atOnce = 24

/** A published programme in which questions are asked and answered until the engine has so many events of it, in runs as long as they come. */
export async function longHistory(
  addresses: Addresses,
  events: number,
  shown: { desk?: string } = {},
): Promise<{ council: Council; programme: string }> {
  const council = await openCouncil(addresses, {}, shown)
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const question = await words(api, 'سؤال')
  const byOfficer = await council.as(officer)
  const answer = await words(byOfficer, 'جواب')
  // Each is answered before more wait than a programme carries along.
  const ask = async () => {
    const asked = randomUUID()
    await api.act.askQuestion.mutate({ programme, requestId: asked, input: { words: question } })
    const input = { question: questionOf(asked), words: answer }
    await byOfficer.act.answerQuestion.mutate({ programme, requestId: randomUUID(), input })
  }
  for (;;) {
    const runs = await runsOf(council.engine, programme)
    const there = runs.reduce((sum, run) => sum + run.events.length, 0)
    if (there >= events) return { council, programme }
    for (let rounds = 0; rounds < 4; rounds += 1) await Promise.all(Array.from({ length: atOnce }, ask))
  }
}
