import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './project-files.ts'
import { runTool } from './run.ts'

export interface Tally {
  passed: number
  failed: number
  said: string
  /** One line a failed test or file: its file, its name and the first lines of what it says. */
  failures: string[]
}

interface Result {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

/** All tests of all projects. A run that fails without a failed test (a broken file, no tests) counts as one failure. */
export async function runTests(args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-gate-'))
  try {
    const file = join(folder, 'result.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    // Whatever tests and what they start leave behind goes with it.
    const scratch = join(folder, 'tmp')
    mkdirSync(scratch)
    process.env['TMPDIR'] = scratch
    const { code, said } = await runTool('vitest', ['run', ...reporters, ...args])
    const result = resultOf(file)
    const { numPassedTests: passed = 0, numFailedTests: failed = 1 } = result ?? {}
    return {
      passed,
      failed: code === 0 ? failed : Math.max(failed, 1),
      said,
      failures: result ? failuresOf(result) : [],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function resultOf(file: string): Result | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Result
  } catch {
    return null
  }
}

const failuresOf = ({ testResults }: Result): string[] => testResults.flatMap(failuresIn)

function failuresIn({ name, message, assertionResults }: Result['testResults'][number]): string[] {
  const file = relative(root, name)
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  const said = failed.map((each) => `${file} › ${each.fullName}: ${firstLines(each.failureMessages?.[0])}`)
  return message ? [`${file}: ${firstLines(message)}`, ...said] : said
}

/** What went wrong, without the way to it. */
const firstLines = (said = ''): string =>
  said
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n  ')
