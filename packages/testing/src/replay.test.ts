import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { beforeAll, expect, test } from 'vitest'
import { bundleForReplay } from '@mithaq/workflows/replay/bundle-for-replay'
import { replayHistory } from '@mithaq/workflows/replay/replay-history'
import { startTinyEngine, taskQueue } from './tiny-engine.ts'
import { payments } from './tiny-workflows.ts'

let bundle: { code: string }
let history: Parameters<typeof historyToJSON>[0]

beforeAll(async () => {
  bundle = await bundleForReplay(import.meta.dirname + '/tiny-workflows.ts')
  const engine = await startTinyEngine(bundle, { pay: async () => {}, note: async () => {} })
  const handle = await engine.client.workflow.start(payments, { workflowId: 'payments', taskQueue })
  await handle.result()
  history = await handle.fetchHistory()
  await engine.stop()
})

/** The same code but for one place. */
function mutant(from: string, to: string): { code: string } {
  expect(bundle.code.split(from)).toHaveLength(2)
  return { code: bundle.code.replace(from, to) }
}

test('the code that made a history replays it, with the same arguments', async () => {
  expect(await replayHistory({ bundle, history })).toEqual({
    ok: true,
    violation: undefined,
    differences: [],
  })
})

test('an amount changed by one is a difference, though the engine finds nothing', async () => {
  const replayed = await replayHistory({ bundle: mutant('amount: 120000', 'amount: 120001'), history })
  expect(replayed).toEqual({
    ok: false,
    violation: undefined,
    differences: [
      {
        command: 'pay',
        index: 0,
        recorded: [{ amount: 120000, to: 'association' }],
        replayed: [{ amount: 120001, to: 'association' }],
      },
    ],
  })
})

test('a date changed by a millisecond is a difference, though the engine finds nothing', async () => {
  const replayed = await replayHistory({ bundle: mutant("'1 millisecond'", "'2 milliseconds'"), history })
  expect(replayed.violation).toBeUndefined()
  expect(replayed.differences).toEqual([{ command: 'timer', index: 1, recorded: [1], replayed: [2] }])
})

test('another order of commands is found by the engine', async () => {
  const replayed = await replayHistory({
    bundle: mutant('await pay({', "await note('paid'), await pay({"),
    history,
  })
  expect(replayed.ok).toBe(false)
  expect(replayed.violation).toContain('Nondeterminism')
})

test('a bundle without the interceptor is not taken for a good one', async () => {
  const silent = { code: bundle.code.replaceAll('replay.commanded(', 'void (') }
  const { differences } = await replayHistory({ bundle: silent, history })
  expect(differences.map(({ command, replayed }) => [command, replayed])).toEqual([
    ['pay', undefined],
    ['timer', undefined],
    ['note', undefined],
  ])
})

test('a stored history and a bundle in a file replay the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-replay-'))
  const codePath = path.join(folder, 'bundle.js')
  await writeFile(codePath, bundle.code)
  const stored: unknown = JSON.parse(historyToJSON(history))
  expect((await replayHistory({ bundle: { codePath }, history: stored })).ok).toBe(true)
  await rm(folder, { recursive: true })
})
