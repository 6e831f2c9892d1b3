import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { sources as deskSources } from '@mithaq/dashboard/desk-bundle'
import { filesOf } from '@mithaq/local/built'
import { sources as workflowSources } from '@mithaq/workflows/bundle'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..', '..', '..')
const turbo = createRequire(path.join(root, 'package.json')).resolve('turbo/bin/turbo')

interface Plan {
  tasks: { taskId: string; directory: string; inputs: Record<string, string> }[]
}

// What a start looks for is named by one list, what turbo builds again for by another: were a file in the first alone, a
// change of it would be refused at each start, and no build would mend it.
test.for([
  ['@mithaq/workflows#build', workflowSources],
  ['@mithaq/dashboard#build', deskSources],
] as const)('%s is built again for every file that a start holds it against', async ([task, sources]) => {
  const seen = new Set(inputsOf(task))
  const asked = await filesOf(sources)
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((file) => !seen.has(file))).toEqual([])
})

function inputsOf(task: string): string[] {
  const args = [turbo, 'run', 'build', '--dry=json']
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  const plan = JSON.parse(execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })) as Plan
  return plan.tasks
    .filter(({ taskId }) => taskId === task)
    .flatMap(({ directory, inputs }) => Object.keys(inputs).map((file) => path.join(root, directory, file)))
}
