import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plants } from './plants.ts'
import { root } from './project-files.ts'
import { runTool } from './run.ts'

interface Finding {
  code: string
  message: string
  help?: string
  filename: string
  labels: { span: { line: number } }[]
}

interface Rules {
  files?: string[]
  rules: Record<string, unknown>
}

/** Away from the workspace: a plant can never be left in it. The folders are the same, so the same overrides hold. */
const garden = mkdtempSync(join(tmpdir(), 'mithaq-planted-'))
const config = readFileSync(join(root, '.oxlintrc.json'), 'utf8')
let findings: Finding[] = []

beforeAll(async () => {
  writeFileSync(join(garden, '.oxlintrc.json'), config.replace('"typeAware": true', '"typeAware": false'))
  for (const { at, lines } of plants) {
    mkdirSync(dirname(join(garden, at)), { recursive: true })
    writeFileSync(join(garden, at), Object.keys(lines).join('\n'))
  }
  const { said } = await runTool('oxlint', ['--format', 'json', '.'], garden)
  findings = (JSON.parse(said) as { diagnostics: Finding[] }).diagnostics.filter(({ code }) =>
    code.includes('no-restricted-'),
  )
})

afterAll(() => {
  rmSync(garden, { recursive: true, force: true })
})

const saidOf = (at: string, line: number) =>
  findings
    .filter(({ filename, labels }) => filename === at && labels[0]?.span.line === line)
    .map(({ message, help = '' }) => `${help} ${message}`)

for (const { at, lines } of plants) {
  test(`${at} is refused each forbidden line, and no other`, () => {
    for (const [index, [line, sentence]] of Object.entries(lines).entries()) {
      const said = saidOf(at, index + 1)
      if (sentence === '') expect(said, line).toEqual([])
      else expect(said.join('\n'), line).toContain(sentence)
    }
  })
}

test('every import rule of every folder has been seen red', () => {
  const met = plants.flatMap(({ rule, lines }) => Object.values(lines).map((start) => [rule, start] as const))
  for (const [rule, sentence] of sentences()) {
    const isMet = met.some(([of, start]) => of === rule && start !== '' && sentence.startsWith(start))
    expect(isMet, `${rule}: nothing was planted against "${sentence}"`).toBe(true)
  }
})

/** Each folder's sentences on imports, as the linter's file holds them. */
function sentences(): [rule: string, sentence: string][] {
  const { rules, overrides } = JSON.parse(config.replaceAll(/^\s*\/\/.*$/gm, '')) as Rules & {
    overrides: Rules[]
  }
  return [{ rules }, ...overrides].flatMap(({ files, rules: own }) => {
    const [, options] = (own['no-restricted-imports'] ?? []) as [
      unknown,
      { patterns: { message: string }[] }?,
    ]
    return (options?.patterns ?? []).map(({ message }) => [files?.[0] ?? '', message] as [string, string])
  })
}
