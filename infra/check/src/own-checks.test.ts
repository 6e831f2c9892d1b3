import { rmSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { cleanWords } from './clean-words.ts'
import { orphans } from './orphans.ts'
import { seededProject } from './seeded-project.ts'
import { workflowReach } from './workflow-reach.ts'

const folders: string[] = []
const seeded = (files: Record<string, string | Buffer>) => {
  const folder = seededProject(files)
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const domain = JSON.stringify({
  name: '@mithaq/domain',
  exports: { './used': './src/used.ts', './unused': './src/unused.ts', './fold': './src/fold.ts' },
})

test('a file that only an export and its own test name is an orphan, and so is what only it imports', () => {
  const folder = seeded({
    'apps/cli/src/main.ts': "import { used } from '@mithaq/domain/used'\n",
    'packages/domain/package.json': domain,
    'packages/domain/src/used.ts': "import type { Deep } from './deep.ts'\n",
    'packages/domain/src/deep.ts': '',
    'packages/domain/src/unused.ts': "import { below } from './below.ts'\n",
    'packages/domain/src/unused.test.ts': "import { unused } from './unused.ts'\n",
    'packages/domain/src/below.ts': '',
  })
  const named = orphans(folder).map((sentence) => sentence.split(':')[0])
  expect(named).toEqual(['packages/domain/src/below.ts', 'packages/domain/src/unused.ts'])
})

test('what a workflow loads by way of a rule is found, and a type is not', () => {
  const folder = seeded({
    'packages/domain/package.json': domain,
    'packages/domain/src/fold.ts':
      "import type { Definition } from './definition/schema.ts'\nimport {\n  endOf,\n} from './calendar/period.ts'\nimport canonicalize from 'canonicalize'\n",
    'packages/domain/src/definition/schema.ts': "import { z } from 'zod'\n",
    'packages/domain/src/calendar/period.ts': '',
    'workflows/src/bundle-entry.ts': "export { w } from './workflow.ts'\n",
    'workflows/src/workflow.ts': "import { fold } from '@mithaq/domain/fold'\n",
  })
  const way = 'workflows/src/bundle-entry.ts → workflows/src/workflow.ts → packages/domain/src/fold.ts'
  const found = workflowReach(folder).join('\n')
  expect(found).toContain(`${way} → packages/domain/src/calendar/period.ts`)
  expect(found).toContain(`${way} → canonicalize`)
  expect(found).not.toContain('zod')
})

test('words, files and packages that do not belong are named with their place', () => {
  const folder = seeded({
    'docs/a.md': ['see /', 'work/main'].join(''),
    'docs/b.md': ['TO', 'DO: later'].join(''),
    'packages/domain/package.json': domain,
    'packages/domain/src/now.ts': ['const now = new Da', 'te()'].join(''),
    'packages/domain/src/now.test.ts': ['te', "st.only('x')"].join(''),
    'programmes/broken.json': '{ "id": }',
    'docs/heavy.bin': Buffer.alloc(200 * 1024),
    'docs/light.bin': Buffer.alloc(1024),
  })
  expect(cleanWords(folder).map((sentence) => sentence.split(/:(?=\s)/)[0])).toEqual([
    'docs/a.md:1',
    'docs/b.md:1',
    'docs/heavy.bin',
    'packages/domain/package.json',
    'packages/domain/src/now.test.ts:1',
    'packages/domain/src/now.ts:1',
    'programmes/broken.json',
  ])
})
