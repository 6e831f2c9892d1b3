import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mithaq } from '@mithaq/testing/command-line'
import { smallDefinition } from '@mithaq/testing/small-definition'
import { afterAll, expect, test } from 'vitest'
import type { Summary } from './summary.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-rehearse-'))
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  const at = path.join(folder, name)
  await writeFile(at, text)
  return at
}
const small = await file('small.json', JSON.stringify(smallDefinition('small')))

test(
  'played to its closure: a calendar in the language asked for, and as its last line what it came to',
  { timeout: 200_000 },
  async () => {
    const { code, out, err } = await mithaq(['rehearse', small, '--json', '--lang', 'ar'])
    expect(code, err).toBe(0)
    expect(out).toMatch(/^# المفكرة : /)
    expect(out).not.toContain('# Calendrier')
    const summary = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Summary
    expect(Object.keys(summary)).toEqual([
      'outcome',
      'winner',
      'events',
      'acts',
      'refusals',
      'warnings',
      'paid',
      'wallMs',
      'broken',
      'stoppedBy',
    ])
    expect(summary).toMatchObject({ outcome: 'closed', broken: [], stoppedBy: null })
    expect(summary.winner).not.toBeNull()
    for (const count of [summary.events, summary.acts, summary.refusals.length])
      expect(count).toBeGreaterThan(50)
    expect(summary.paid).toBeGreaterThan(0)
  },
)

test('what is no definition is named whole, and nothing is started', async () => {
  const spoiled = await file('spoiled.json', JSON.stringify({ id: 'spoiled', title: { fr: 'Titre' } }))
  const { code, out, err } = await mithaq(['rehearse', spoiled])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('spoiled.json is not a programme definition:\n')
  expect(err).toContain('title.ar  translation-missing  ')
  expect(err).toContain('budget  field-missing  ')
  expect(err).toMatch(/Mend these places; `mithaq check` says them again.\n$/)
})

test.for([
  [['rehearse', path.join(folder, 'none.json')], 'none.json cannot be read.\nGive the path'],
  [['rehearse', small, '--from', 'soon'], 'soon is not a date.\nWrite a publication day after today, '],
  [['rehearse', small, '--from', '2024-02-16'], '2024-02-16 is not after today: a rehearsal'],
  [['rehearse', small, '--lang', 'en'], "'en' is invalid. Allowed choices are fr, ar."],
  [['rehearse'], "missing required argument 'file'"],
] as const)('%s', async ([args, sentence]) => {
  const { code, out, err } = await mithaq(args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(sentence)
  expect(err).not.toMatch(/\n\s+at |rehearsal: starting/)
})
