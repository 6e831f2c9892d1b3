import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, root } from './project-files.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const papers = projectFiles().filter((path) => /^([A-Z]+|docs\/.*)\.md$/.test(path))
const sources = projectFiles().filter((path) =>
  /^(apps|packages|workflows|infra|bench)\/.*\.(ts|mjs)$/.test(path),
)

const found = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, first = '']) => first)

test('there are papers to check', () => {
  expect(papers).toContain('README.md')
  expect(papers.length).toBeGreaterThan(5)
})

test.for(papers)(
  '%s: every link inside the project leads to a file, and to a heading where it names one',
  (paper) => {
    for (const link of found(read(paper), /\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue
      const [path = '', heading] = link.split('#')
      const target = path === '' ? paper : join(dirname(paper), path)
      expect(existsSync(join(root, target)), `${paper} links to ${link}`).toBe(true)
      if (heading !== undefined) expect(headings(target), `${paper} links to ${link}`).toContain(heading)
    }
  },
)

test.for(papers)('%s: every path it names exists', (paper) => {
  const named = found(
    read(paper),
    /(?<![\w@/.:-])((?:apps|packages|workflows|infra|programmes|bench|docs|\.ci)\/[\w./-]*\w\/?)/g,
  )
  for (const path of named) expect(existsSync(join(root, path)), `${paper} names ${path}`).toBe(true)
})

test.for(papers)('%s: every command it names exists, with its options', (paper) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const boot = found(read('infra/local/boot.mjs'), /^ {2}(\w+): \[/gm)
  const cli = read('apps/cli/src/main.ts')
  const commands = found(cli, /\.command\('(\w+)'\)/g)
  // vitest's own is passed on by the gate.
  const options = [...found(cli + read('infra/check/src/gate.ts'), /(--[a-z][a-z-]+)/g), '--project']
  for (const line of read(paper).split('\n')) {
    for (const script of found(line, /(?:`|^ {4})npm (?:run )?([a-z]+)/g))
      expect(Object.keys(scripts), `${paper}: ${line}`).toContain(script)
    for (const entry of found(line, /boot\.mjs ([a-z]+)/g)) expect(boot, `${paper}: ${line}`).toContain(entry)
    for (const command of found(line, /`mithaq ([a-z]+)/g))
      expect(commands, `${paper}: ${line}`).toContain(command)
    const given = [...found(line, /`(--[a-z][a-z-]+)/g), ...found(line, / -- (--[a-z][a-z-]+)/g)]
    for (const option of given) expect(options, `${paper}: ${line}`).toContain(option)
  }
})

test('every part of the workspace stands in the README’s map and has its line in the table of imports', () => {
  const parts = projectFiles().flatMap((path) =>
    found(path, /^((?:apps|packages|infra)\/[\w-]+|workflows|bench)\//g),
  )
  const [map, imports] = [read('README.md'), read('docs/ARCHITECTURE.md')]
  for (const part of new Set(parts)) {
    expect(map, part).toContain(`(${part})`)
    if (part.startsWith('packages/')) expect(imports).toMatch(new RegExp(`^\\| .*\`${part}\``, 'm'))
  }
})

test('every command that one can type stands in the README or in CONTRIBUTING', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const boot = found(read('infra/local/boot.mjs'), /^ {2}(\w+): \[(?![A-Z])/gm)
  const commands = found(read('apps/cli/src/main.ts'), /\.command\('(\w+)'\)/g)
  const told = found(read('README.md') + read('CONTRIBUTING.md'), /(?:`|^ {4})npm (?:run )?([a-z:]+)/gm)
  // What stands after a colon is a part of the command before it.
  const whole = Object.keys(scripts).filter((name) => !name.includes(':'))
  expect(boot.toSorted()).toEqual(whole.toSorted())
  expect(commands.filter((command) => !boot.includes(command))).toEqual([])
  expect(Object.keys(scripts).filter((command) => !told.includes(command))).toEqual([])
})

test('every name of the code in the glossary stands in the code', () => {
  const code = sources.map(read).join('\n')
  for (const name of new Set(found(read('docs/GLOSSARY.md'), /`([A-Za-z][\w-]*)`/g)))
    expect(new RegExp(`\\b${name}\\b`).test(code), name).toBe(true)
})

test('every decision is listed, in order, and no number is used twice', () => {
  const files = papers
    .filter((path) => /^docs\/adr\/\d/.test(path))
    .map((path) => path.replace('docs/adr/', ''))
  expect(found(read('docs/adr/README.md'), /\]\((\d{4}-[a-z0-9-]+\.md)\)/g)).toEqual(files)
  const numbers = files.map((name) => Number(name.slice(0, 4)))
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
})

/** As a forge makes anchors: lower case, without punctuation, hyphens for spaces. */
function headings(path: string): string[] {
  return found(read(path), /^#+ (.+)$/gm).map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
