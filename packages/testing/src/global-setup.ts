import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import type { TestProject } from 'vitest/node'
import { startEnvironment, type Addresses } from './environment.ts'

declare module 'vitest' {
  interface ProvidedContext {
    addresses: Addresses
  }
}

/** One PostgreSQL and one Temporal for the whole run; each test file clones a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildFirst()
  const environment = await startEnvironment()
  project.provide('addresses', environment.addresses)
  return environment.stop
}

/** The gate's own boot has built already; a run of vitest alone has the same command do it. */
function buildFirst(): void {
  if (process.env['MITHAQ_PNPM'] !== undefined) return
  const boot = createRequire(import.meta.url).resolve('@mithaq/local/boot')
  const { status } = spawnSync(process.execPath, [boot, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('what the tests start was not built')
}
