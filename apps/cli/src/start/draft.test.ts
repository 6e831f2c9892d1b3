import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { digestOf } from '@mithaq/domain/definition/digest'
import { draftDigests } from '@mithaq/db/programme/reads'
import { keepPassword } from '@mithaq/db/person/writes'
import { hashPassword } from '@mithaq/server/session/password-hash'
import { officer } from '@mithaq/testing/cast'
import { newId, openCouncil, type Council } from '@mithaq/testing/council'
import { smallDefinition } from '@mithaq/testing/small-definition'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadDraft } from './draft.ts'
import { demoPeople } from './people.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-draft-'))
const password = 'a-password-for-this-test'
let council: Council

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  await council.as(officer)
  await keepPassword(council.db, officer.person, await hashPassword(password))
})
afterAll(async () => {
  await council.close()
  rmSync(folder, { recursive: true })
})

const title = (fr: string) => ({ ar: 'عنوان', fr })
const titled = (programme: string, fr: string) => smallDefinition(programme, { title: title(fr) })
const newProgramme = () => `shipped-${newId().slice(0, 8)}`

/** A start whose shipped file says this. */
async function startWith(shipped: object | string): Promise<string | null> {
  const file = path.join(folder, 'shipped.json')
  writeFileSync(file, typeof shipped === 'string' ? shipped : JSON.stringify(shipped))
  const [demo] = demoPeople
  if (!demo) throw new Error('nobody')
  const { url, databaseUrl } = council
  return loadDraft({
    url,
    databaseUrl,
    file,
    officer: { ...demo, email: `${officer.person}@council.example`, password },
  })
}

const drafted = (programme: string) => draftDigests(council.db, programme)

test('a first start drafts what is shipped, and later ones change nothing', async () => {
  const shipped = smallDefinition(newProgramme())
  expect(await startWith(shipped)).toBeNull()
  expect(await startWith(shipped)).toBeNull()
  expect(await drafted(shipped.id)).toEqual([digestOf(shipped)])
})

test('a changed file revises a draft that nobody has touched, each time once, also back to what it was', async () => {
  const id = newProgramme()
  const [first, second] = [titled(id, 'un'), titled(id, 'deux')]
  await startWith(first)
  for (const shipped of [second, first, second]) {
    expect(await startWith(shipped)).toMatch(/has changed since .* was loaded, and the draft was revised\.$/)
    expect(await startWith(shipped)).toBeNull()
  }
  expect(await drafted(id)).toEqual([first, second, first, second].map(digestOf))
})

test('a changed file leaves a draft alone that a person has corrected', async () => {
  const id = newProgramme()
  await startWith(titled(id, 'un'))
  const api = await council.as(officer)
  const corrected = titled(id, 'corrigé')
  await api.act.reviseDraft.mutate({ programme: id, requestId: newId(), input: { definition: corrected } })
  for (const shipped of [titled(id, 'deux'), titled(id, 'un')]) {
    expect(await startWith(shipped)).toMatch(/people have worked on it since: it stays as they left it\.$/)
  }
  expect((await drafted(id)).at(-1)).toBe(digestOf(corrected))
})

test('a file that is no definition any more is said, and the start goes on', async () => {
  const { title: _title, ...rest } = smallDefinition(newProgramme())
  expect(await startWith(rest)).toContain('is no definition of a programme any more')
  expect(await startWith('{"id":')).toMatch(/is not JSON: .* No draft is loaded from it\.$/)
})
