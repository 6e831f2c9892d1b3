import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { sampleBundle, sampleTrust, streams } from './sample-bundle.ts'
import { zipped } from './zip.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-verifier-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const files = sampleBundle({ before: [{ stream: streams.programme, type: 'sessionOpened', data: {} }] })
const put = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), bytes)
  return path.join(folder, name)
}
const copy = put(
  'copy.zip',
  Buffer.concat(await Array.fromAsync(zipped([...files].map(([at, bytes]) => ({ path: at, bytes }))))),
)
const key = put('key.txt', `${sampleTrust.keys[0]?.verifier.vkey}\n`)

const program = fileURLToPath(new URL('verify.ts', import.meta.url))

function verify(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    )
  })
}

test('a copy is valid in both languages, and what it does not hold is said', async () => {
  const { code, out } = await verify(copy, '--key', key)
  expect(code).toBe(0)
  for (const said of [
    'صحيح: 2 حدثا',
    'Valide : les 2 événements',
    'Pièces déposées : 0 jointes',
    'النصوص: 0',
  ])
    expect(out).toContain(said)
  expect(out).not.toContain('--key')
  expect((await verify(copy)).out).toContain('Vous n’avez pas donné la clé')
})

test('a key or a checkpoint that cannot be read, or is none, is said in both languages, and nothing is said to be valid', async () => {
  for (const [args, fr, ar] of [
    [['--key', path.join(folder, 'nowhere')], 'Le fichier de --key ne se lit pas', 'لا يُقرأ ملف'],
    [['--key', folder], 'Le fichier de --key ne se lit pas', 'لا يُقرأ ملف'],
    [['--key'], 'il n’est pas donné', 'لم يُعط'],
    [['--key', copy], 'ne contient pas la clé d’un registre', 'ليس في ملف'],
    [['--key', key, '--checkpoint', folder], 'Le fichier de --checkpoint ne se lit pas', 'لا يُقرأ ملف'],
  ] as const) {
    const { code, out, err } = await verify(copy, ...args)
    expect([code, err]).toEqual([2, ''])
    expect(out).toContain(fr)
    expect(out).toContain(ar)
    expect(out).not.toMatch(/Valide|صحيح/)
  }
})

test('what is no copy, and a checkpoint of another log, is told as a fault', async () => {
  for (const nothing of [path.join(folder, 'nowhere'), key, folder]) {
    const { code, out } = await verify(nothing, '--key', key)
    expect([code, out]).toEqual([1, expect.stringContaining('Ceci n’est pas la copie d’un registre')])
  }
  const { code, out } = await verify(copy, '--key', key, '--checkpoint', key)
  expect([code, out]).toEqual([1, expect.stringContaining('L’état gardé d’avant n’est pas de ce registre')])
})
