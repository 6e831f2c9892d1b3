import { instantOf, msOf } from '@mithaq/domain/clock/instant'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bundleForReplay } from '@mithaq/workflows/replay/bundle-for-replay'
import { namespace, startTinyEngine, taskQueue } from './tiny-engine.ts'
import { finish, reminders, timeOf, type TinyActivities } from './tiny-workflows.ts'
import { fastForward, virtualNow } from './virtual-clock.ts'

const DAY = 86_400_000
const notes: string[] = []
let note: TinyActivities['note']
let engine: Awaited<ReturnType<typeof startTinyEngine>>

beforeAll(async () => {
  const bundle = await bundleForReplay(import.meta.dirname + '/tiny-workflows.ts')
  engine = await startTinyEngine(bundle, { pay: async () => {}, note: (words) => note(words) })
})
afterAll(() => engine.stop())
beforeEach(() => {
  notes.length = 0
  note = async (words) => void notes.push(words)
})

async function start(workflowId: string, days: number[]) {
  const begin = Date.now()
  const due = days.map((day) => begin + day * DAY)
  await engine.client.workflow.start(reminders, { workflowId, taskQueue, args: [due] })
  return { begin, due, handle: engine.client.workflow.getHandle(workflowId) }
}

test('three years of eight runs pass in seconds, and each falls due on its second', async () => {
  const { due } = await start('chain', [137, 274, 411, 548, 685, 822, 959, 1095])
  const reached = await fastForward(engine.connection, namespace, 'chain', instantOf(Math.max(...due)))
  expect(msOf(reached) - Math.max(...due)).toBeLessThan(2_000)
  const late = notes.map((at, index) => Date.parse(at) - (due[index] ?? Number.NaN))
  expect(late).toHaveLength(8)
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...late)).toBeLessThan(1_000)
})

test('a reminder due a minute after the target does not fire, one due at the target has', async () => {
  const { due } = await start('edge', [10, 10 + 1 / 1440])
  await fastForward(engine.connection, namespace, 'edge', instantOf(Math.min(...due)))
  expect(notes).toHaveLength(1)
})

test('moving on by milliseconds counts from the workflow’s own time, and acts see that time', async () => {
  const { begin, handle } = await start('twice', [])
  await fastForward(engine.connection, namespace, 'twice', 10 * DAY)
  await fastForward(engine.connection, namespace, 'twice', 10 * DAY)
  const seen = await handle.executeUpdate(timeOf)
  expect(Math.round((seen - begin) / 1000 / 10)).toBe((20 * DAY) / 1000 / 10)
  expect(Math.abs(msOf(await virtualNow(engine.connection, namespace, 'twice')) - seen)).toBeLessThan(1_000)
})

test('an instant that has passed moves nothing', async () => {
  const { begin } = await start('past', [])
  const reached = await fastForward(engine.connection, namespace, 'past', instantOf(begin - DAY))
  expect(msOf(reached) - begin).toBeLessThan(5_000)
})

test('an activity that hangs is named within the bound, and the clock is left where it stands', async () => {
  let release = () => {}
  note = () => new Promise<void>((resolve) => (release = resolve))
  await start('hang', [10])
  const far = fastForward(engine.connection, namespace, 'hang', 30 * DAY, 1_500)
  await expect(far).rejects.toThrow('waits for activity note (attempt 1)')
  release()
  await fastForward(engine.connection, namespace, 'hang', 0)
  const at = msOf(await virtualNow(engine.connection, namespace, 'hang'))
  expect(Math.round((at - Date.now()) / DAY)).toBe(10)
})

test('an activity that fails is retried through its pauses, and its failure is told where it never succeeds', async () => {
  note = async () => Promise.reject(new Error('the printer is out of paper'))
  await start('failing', [10])
  const far = fastForward(engine.connection, namespace, 'failing', 10 * DAY, 1_500)
  await expect(far).rejects.toThrow('the printer is out of paper')
})

test('a workflow that ends on the way is told, not waited for', async () => {
  const { handle } = await start('ended', [])
  await handle.executeUpdate(finish)
  await expect(fastForward(engine.connection, namespace, 'ended', DAY)).rejects.toThrow('ended before')
})
