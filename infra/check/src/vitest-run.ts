import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run.ts'

export interface Tally {
  passed: number
  failed: number
  said: string
}

/** All tests of all projects. A run that fails without a failed test (a broken file, no tests) counts as one failure. */
export async function runTests(args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-gate-'))
  try {
    const file = join(folder, 'result.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, said } = await runTool('vitest', ['run', ...reporters, ...args])
    const { passed, failed } = counted(file)
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1), said }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function counted(file: string): { passed: number; failed: number } {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: result.numPassedTests, failed: result.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
