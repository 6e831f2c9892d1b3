import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFiles, root } from './project-files.ts'

interface Word {
  found: RegExp
  sentence: string
  /** Where it is looked for; everywhere by default. */
  within?: RegExp
}

const words: readonly Word[] = [
  // Written with classes of one letter, so that this file does not name itself.
  { found: /[/](?:work|root)[/]|[/]tmp[/]brief/, sentence: 'a path of one machine' },
  { found: /\b(?:TO[D]O|FI[X]ME|X[X]X)\b/, sentence: 'a note to do it later; do it, or open an issue' },
  {
    found: /\b(?:test|it|describe)\.(?:on[l]y|sk[i]p)\(/,
    sentence: 'a test that leaves others out',
    within: /\.test\.ts$/,
  },
  {
    found: /new Da[t]e\(\)/,
    sentence: 'the clock of the machine; now is an argument',
    within: /^(packages\/domain|workflows)\/src\/.*(?<!\.test)\.ts$/,
  },
]
const lockFile = 'pnpm-lock.yaml'
const mostBytes = 100 * 1024

/** What no linter looks at: words that do not belong, broken JSON, heavy binaries, packages without types. */
export function cleanWords(folder = root): string[] {
  return projectFiles(folder).flatMap((path) => {
    if (path === lockFile) return []
    const bytes = readFileSync(join(folder, path))
    if (bytes.subarray(0, 8_000).includes(0)) {
      return bytes.length > mostBytes ? [`${path}: a binary file of more than 100 KB.`] : []
    }
    const text = bytes.toString('utf8')
    return [...unclean(path, text), ...badJson(path, text), ...untyped(folder, path)]
  })
}

function unclean(path: string, text: string): string[] {
  return words
    .filter(({ within, found }) => (within?.test(path) ?? true) && found.test(text))
    .flatMap(({ found, sentence }) =>
      text
        .split('\n')
        .flatMap((line, index) => (found.test(line) ? [`${path}:${index + 1}: ${sentence}.`] : [])),
    )
}

/** The linter's own file has comments, and the linter reads it first. */
function badJson(path: string, text: string): string[] {
  if (!path.endsWith('.json') || path === '.oxlintrc.json') return []
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [`${path}: not JSON: ${String(error)}.`]
  }
}

function untyped(folder: string, path: string): string[] {
  if (!path.endsWith('/package.json') || existsSync(join(folder, dirname(path), 'tsconfig.json'))) return []
  return [`${path}: a package without a tsconfig.json.`]
}
