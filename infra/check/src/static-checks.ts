import { cleanWords } from './clean-words.ts'
import { orphans } from './orphans.ts'
import { runTool, type Ran } from './run.ts'
import { workflowReach } from './workflow-reach.ts'

export interface Check {
  name: string
  run: () => Promise<Ran>
}

const tool = (name: string, binary: string, ...args: string[]): Check => ({
  name,
  run: () => runTool(binary, args),
})

const own = (name: string, sentences: () => string[]): Check => ({
  name,
  run: () => {
    const said = sentences()
    return Promise.resolve({ code: said.length === 0 ? 0 : 1, said: said.join('\n') })
  },
})

/** The longest first, since two run at a time. */
export const staticChecks: readonly Check[] = [
  // One program for all that runs in Node: it shares every library's types, and knows from last time what is unchanged.
  tool('types', 'tsc', '--project', 'tsconfig.json', '--pretty', 'false'),
  // What runs in a browser is another program: there is a document, and JSX.
  tool('types of the dashboard', 'tsc', '--project', 'apps/dashboard/tsconfig.json', '--pretty', 'false'),
  tool('lint and import rules', 'oxlint', '--format', 'default'),
  tool('unused code', 'knip', '--no-progress', '--treat-config-hints-as-errors'),
  tool(
    'code that only tests use',
    'knip',
    '--production',
    '--config=knip.production.jsonc',
    '--include=exports,files,types',
    '--no-progress',
  ),
  tool('format', 'oxfmt', '--check', '.'),
  own('orphans', orphans),
  own('what the workflow bundle reaches', workflowReach),
  own('clean words', cleanWords),
]
