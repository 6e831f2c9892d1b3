import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { startStack, type Stack, type StackOptions } from './stack.ts'

let parent: string
let dir: string
let said: string[]

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'mithaq-stack-'))
  dir = join(parent, '.mithaq')
  said = []
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const start = (more: Partial<StackOptions> = {}): Promise<Stack> =>
  startStack({ dir, log: (line) => void said.push(line), progress: () => undefined, ...more })

test('the stack starts, refuses a second start on its folder, and stops whole; a stop may be asked twice', async () => {
  const stack = await start()
  expect(statSync(dir).mode & 0o777).toBe(0o700)
  await expect(start()).rejects.toThrow('already runs on')
  await Promise.all([stack.stop(), stack.stop()])
  for (const { pid } of [stack.postgres, stack.temporal]) expect(processIdentity(pid)).toBeUndefined()
})

test('after a killed run the next one starts at once on the same folder and ports', async () => {
  const first = await start()
  const ports = { postgres: first.postgres.port, temporal: Number(first.temporal.address.split(':')[1]) }
  await first.stop()
  const killed = await runApart(`
    import { startStack } from './stack.ts'
    const ports = ${JSON.stringify(ports)}
    await startStack({ dir: ${JSON.stringify(dir)}, ports, log: () => undefined, progress: () => undefined })
    console.log('up')`)
  await killHard(killed.child)
  const next = await start({ ports })
  expect(said.join('\n')).toContain(`process ${killed.child.pid}`)
  await next.stop()
})

test('when a port is busy, what had started is stopped again and the lock given back', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const temporal = address !== null && typeof address === 'object' ? address.port : 0
  await expect(start({ ports: { temporal } })).rejects.toMatchObject({
    wayOut: expect.stringContaining('--temporal-port') as unknown,
  })
  await new Promise((resolve) => holder.close(resolve))
  const stack = await start({ ports: { temporal } })
  expect(said).toEqual([])
  await stack.stop()
})
