import { randomUUID } from 'node:crypto'
import { draft, publish, words } from '@mithaq/testing/call-steps'
import { representative } from '@mithaq/testing/cast'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { runsOf } from '@mithaq/testing/rehearsal/engine-history'

const atOnce = 24

/** A published programme in which questions are asked until the engine has so many events of it, in runs as long as they come. */
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
  const ask = () =>
    api.act.askQuestion.mutate({ programme, requestId: randomUUID(), input: { words: question } })
  for (;;) {
    const runs = await runsOf(council.engine, programme)
    const there = runs.reduce((sum, run) => sum + run.events.length, 0)
    if (there >= events) return { council, programme }
    for (let rounds = 0; rounds < 8; rounds += 1) await Promise.all(Array.from({ length: atOnce }, ask))
  }
}
