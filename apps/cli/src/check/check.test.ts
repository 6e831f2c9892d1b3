import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mithaq } from '@mithaq/testing/command-line'
import { afterAll, expect, test } from 'vitest'

const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-check-'))
const sefrou = path.join(import.meta.dirname, '..', '..', '..', '..', 'programmes', 'sefrou-2024.json')
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  const at = path.join(folder, name)
  await writeFile(at, text)
  return at
}

test('a definition without a problem: one sentence, and 0', async () => {
  expect(await mithaq(['check', sefrou])).toEqual({ code: 0, out: 'No problem.\n', err: '' })
})

test('every problem at once, each with its path, in French and in Arabic, and 1', async () => {
  const definition = JSON.parse(await readFile(sefrou, 'utf8')) as {
    title: { ar?: string; fr: string }
    durationMonths: unknown
    criteria: { weight: number }[]
    tranches: { id: string }[]
  }
  delete definition.title.ar
  definition.durationMonths = 'long'
  for (const criterion of definition.criteria) criterion.weight += 1
  const spoiled = await file('spoiled.json', JSON.stringify(definition))
  const { code, out, err } = await mithaq(['check', spoiled])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const lines = out.trimEnd().split('\n')
  const named = lines.filter((line) => /^\S/.test(line))
  expect(named).toEqual([
    'title.ar  translation-missing',
    'durationMonths  field-malformed',
    expect.stringMatching(/^criteria\S*  weights-sum$/),
    '3 problems.',
  ])
  const sentences = lines.filter((line) => line.startsWith('  '))
  expect(sentences).toHaveLength(6)
  for (const [index, sentence] of sentences.entries()) {
    if (index % 2 === 0) expect(sentence).toMatch(/^  [A-ZÀÉL]/)
    else expect(sentence).toMatch(/^  [\u0600-\u06FF]/)
  }
})

test('another day of publication is another answer', async () => {
  const { code, out } = await mithaq(['check', sefrou, '--from', '2026-11-25'])
  expect(code).toBe(1)
  expect(out).toContain('signature-too-early')
  expect(out).toMatch(/\n1 problem\.\n$/)
})

test.for([
  [['check', path.join(folder, 'none.json')], 'none.json cannot be read.\nGive the path'],
  [['check', folder], 'cannot be read.\nGive the path'],
  [
    ['check', sefrou, '--from', '9999-12-31'],
    '9999-12-31 is beyond every calendar.\nWrite a publication day',
  ],
  [
    ['check', sefrou, '--from', '0001-01-01'],
    '0001-01-01 is beyond every calendar.\nWrite a publication day',
  ],
  [['check', await file('broken.json', '{ "id": }')], 'broken.json is not JSON: '],
  [
    ['check', sefrou, '--from', '2026-02-30'],
    '2026-02-30 is not a date.\nWrite the publication day as YYYY-MM-DD.',
  ],
  [['check'], "missing required argument 'file'"],
  [['chekc', sefrou], "unknown command 'chekc'"],
  [['check', sefrou, '--form', '2026-02-01'], "unknown option '--form'"],
] as const)('%s', async ([args, sentence]) => {
  const { code, out, err } = await mithaq(args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(sentence)
  expect(err).not.toMatch(/\n\s+at /)
})
