import { digestOf } from '@mithaq/domain/definition/digest'
import { entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath } from '@mithaq/ledger/tile/path'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { words } from '../call-steps.ts'
import { director, member, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { ledgerOf } from '../ledger-steps.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

// The id of a request is the salt of who made it: whoever reads it in public can try every person against the leaf.
const programme = `programme-${newId().slice(0, 8)}`
let council: Council
let leaves: string[]
let granted: { request: string; office: string }[]

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  const ledger = ledgerOf(council.db)
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'handInScores',
  })
  granted = await officesByTheServer()
  while ((await sequenceAndSign(ledger.options, 'all')).added > 0);
  leaves = await published(ledger.kept.read()?.size ?? 0)
}, 300_000)
afterAll(() => council.close())

async function officesByTheServer() {
  await council.credentials(member(9))
  const [api, first] = [await council.as(director), await council.as(president)]
  const [holder, lastDay] = [member(9).person, '2099-01-01']
  const requests = [newId(), newId(), newId()] as const
  const order = await words(first, '9/2099', 'order')
  const name = { ar: 'أمينة', fr: 'Amina' }
  const answers = [
    await api.office.grant.mutate({ requestId: requests[0], holder, office: { role: 'officer' }, lastDay }),
    await api.office.invite.mutate({
      requestId: requests[1],
      email: 'invited@mail.example',
      name,
      office: { role: 'officer' },
      lastDay,
    }),
    await first.office.delegate.mutate({
      requestId: requests[2],
      holder,
      order,
      firstDay: '2026-01-01',
      lastDay,
    }),
  ]
  // Sent again, it has its first answer, the office among it.
  const again = { requestId: requests[0], holder, office: { role: 'officer' as const }, lastDay }
  expect(await api.office.grant.mutate(again)).toEqual(answers[0])
  return answers.map(({ office }, n) => ({ request: requests[n] ?? '', office }))
}

async function published(size: number): Promise<string[]> {
  const found: string[] = []
  for (let first = 0; first < size; first += 256) {
    const width = Math.min(256, size - first)
    const at = `${council.url}/ledger/${bundlePath({ index: first / 256, width })}`
    found.push(...entriesOf(Buffer.from(await (await fetch(at)).arrayBuffer())).map(String))
  }
  return found
}

/** Every address of this programme that anybody reads without an account. */
async function pages(): Promise<string[]> {
  const addresses = [
    '/',
    `/programmes/${programme}`,
    `/programmes/${programme}?lang=fr`,
    '/ledger/checkpoint',
  ]
  const texts = await Promise.all(addresses.map(async (at) => (await fetch(`${council.url}${at}`)).text()))
  const { entries } = await council.anyone.programme.timeline.query({ programme, limit: 50 })
  const page = await council.anyone.programme.page.query({ programme })
  const { rows } = await council.anyone.paper.texts.query({ programme })
  return [...texts, JSON.stringify([entries, page, rows])]
}

test('no id of a person’s request and no salt stands in any public byte', async () => {
  const rows = await council.owner.selectFrom('event').select(['requestId', 'salt', 'person']).execute()
  // Those of the fixture's own grants are the offices', as no door of the server has them.
  const asked = rows.filter(({ person }) => person !== 'clock' && person !== 'installation')
  const kept = new Set(
    asked.flatMap(({ requestId, salt }) => (salt === null ? [requestId] : [requestId, salt])),
  )
  const { rows: texts } = { rows: await council.owner.selectFrom('words').select('salt').execute() }
  for (const { salt } of texts) kept.add(salt)
  expect(kept.size).toBeGreaterThan(40)
  expect(leaves.length).toBeGreaterThan(40)
  const open = [...leaves, ...(await pages())].join('\n')
  expect([...kept].filter((one) => one !== '' && open.includes(one))).toEqual([])
})

test('whoever knows who granted an office cannot show it by what the leaf says, which is an instant and a seal', async () => {
  for (const { request, office } of granted) {
    const row = await council.owner
      .selectFrom('event')
      .selectAll()
      .where('requestId', '=', request)
      .executeTakeFirstOrThrow()
    const { person, association, ordinal, inputDigest, leaf } = row
    const of = (requestId: string) => digestOf({ person, association, requestId, ordinal, inputDigest })
    expect(Object.keys(JSON.parse(leaf) as object)).toEqual(['at', 'recordedAt', 'sealed'])
    for (const known of [of(request), of(office), office]) expect(leaf).not.toContain(known)
  }
})
