import { file } from '@mithaq/db/dossier/filing'
import { programmeAt } from '@mithaq/db/programme/reads'
import { dossiersAtMost } from '@mithaq/domain/dossier/rules'
import { plusMs } from '@mithaq/domain/clock/instant'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter } from '@temporalio/common'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { member, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { runsOf, type Run } from '../rehearsal/engine-history.ts'
import { smallDefinition } from '../small-definition.ts'
import { fastForward } from '../virtual-clock.ts'

const addresses = inject('addresses')
// Some that were filed in the same moment as the last one have slipped in.
const dossierCount = dossiersAtMost + 50
const memberCount = 7
const limit = 256 * 1_024
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

/** What a run was started with: its size on the wire, and its value. */
function startOf({ events }: Run): { bytes: number; input: RunInput } {
  const payload = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  if (!payload?.data) throw new Error('a run without its input')
  return { bytes: payload.data.length, input: defaultPayloadConverter.fromPayload<RunInput>(payload) }
}

/** The largest payload that any activity of a run was given or gave back. */
function largestPayload({ events }: Run): number {
  const sizes = events.flatMap((event) =>
    [
      ...(event.activityTaskScheduledEventAttributes?.input?.payloads ?? []),
      ...(event.activityTaskCompletedEventAttributes?.result?.payloads ?? []),
    ].map(({ data }) => data?.length ?? 0),
  )
  return Math.max(0, ...sizes)
}

async function openCall(): Promise<string> {
  const { committee } = smallDefinition('any')
  const seats = Array.from({ length: memberCount }, (_, n) => ({
    id: `seat-${n + 1}`,
    name: { ar: `مقعد ${n + 1}`, fr: `siège ${n + 1}` },
    isChair: n === 0,
    isSecretary: n === 1,
    source: 'illustrative' as const,
  }))
  const limits = { updates: 10, historyEvents: 4_000 }
  const programme = await draft(council, { committee: { ...committee, seats } }, limits)
  await publish(council, programme)
  return programme
}

async function fileAll(programme: string): Promise<void> {
  for (let n = 0; n < dossierCount; n += 50) {
    const filings = Array.from({ length: 50 }, (_, m) => firstFiling(programme, n + m))
    const filed = await Promise.all(filings.map((filing) => file(council.db, filing)))
    expect(filed.every(({ kind }) => kind === 'done')).toBe(true)
  }
}

async function closeIntake(programme: string): Promise<void> {
  const deadline = (await programmeAt(council.db, programme))?.state.call.deadline?.at
  if (!deadline) throw new Error('the call has no deadline')
  await council.setLegalClock(plusMs(deadline, 1_000))
  const workflow = programmeWorkflowId(programme)
  await fastForward(council.connection, addresses.namespace, workflow, plusMs(deadline, 500))
}

test('two thousand dossiers pass into selection and on from run to run, in at most 256 KB', async () => {
  const programme = await openCall()
  await fileAll(programme)
  await closeIntake(programme)
  const listed = (await programmeAt(council.db, programme))?.state.selection.dossiers ?? {}
  const dossiers = Object.keys(listed)
  expect(dossiers).toHaveLength(dossierCount)

  const act = <T>(input: T) => ({ programme, requestId: newId(), input })
  const members = Array.from({ length: memberCount }, (_, n) => member(n + 1))
  const present = members.map(({ person }) => person)
  const byPresident = await council.as(president)
  await byPresident.act.appointCommittee.mutate(
    act({
      members: present.map((person, n) => ({ seat: `seat-${n + 1}`, person })),
      order: await words(byPresident, 'قرار التعيين', 'order'),
    }),
  )
  for (const [n, who] of members.entries()) {
    const api = await council.as(who)
    const interests = dossiers
      .slice(n * 40, (n + 1) * 40)
      .map((dossier) => ({ dossier, effect: 'recusal' as const }))
    const declaration = await words(api, `تصريح ${n}`, 'declaration')
    await api.act.declareInterests.mutate(act({ interests, declaration }))
  }
  const chair = await council.as(member(1))
  const secretary = await council.as(member(2))
  await chair.act.openSession.mutate(act({ present }))
  for (const dossier of dossiers.slice(300, 310)) {
    const answer = await secretary.act.admitDossier.mutate(act({ dossier }))
    expect(answer.outcome).toBe('done')
  }

  await vi.waitFor(async () => expect(await runsOf(council.engine, programme)).toHaveLength(3), 10_000)
  const runs = await runsOf(council.engine, programme)
  const starts = runs.slice(1).map(startOf)
  for (const { bytes, input } of starts) {
    expect(input.kind === 'continued' && Object.keys(input.state.selection.dossiers)).toHaveLength(
      dossierCount,
    )
    expect(bytes).toBeLessThanOrEqual(limit)
  }
  // The engine takes no payload above 2 MB.
  for (const run of runs) expect(largestPayload(run)).toBeLessThan(1_000_000)
})
