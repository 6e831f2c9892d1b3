import { createHash } from 'node:crypto'
import type { Actor } from '@mithaq/domain/programme/actor'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf, callProcedure, refusalWord } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

// Member 3 is recused from the dossier of association 2; association 3 was asked to complete its dossier.
const recused = member(3)
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const programme = `programme-${newId().slice(0, 8)}`
const dossier = (n: number) => dossierIdOf(programme, representative(n).association)
const paper = (name: string, n: number) => digestOf(`${name} / ${n}`)

/** What each person was answered when asking for papers, at moments of the play. */
const seen = new Map<string, string>()
let council: Council
/** Another programme whose call is published, and one that is a draft. */
let published: string
let drafted: string

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  published = await draft(council)
  await publish(council, published)
  drafted = await draft(council)
  const looked = new Set<string>()
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: async (act, input) => {
      const phase = 'phase' in input ? String(input.phase) : ''
      const at = `${act} ${phase}`.trim()
      if (!['openSession', 'handInScores technical', 'publishProvisionalResult'].includes(at)) return false
      if (!looked.has(at)) await look(at)
      looked.add(at)
      return act === 'publishProvisionalResult'
    },
  })
})
afterAll(() => council.close())

const mission = (of: string): Actor => ({ person: `mission-${of}`, role: 'auditor', programmes: [of] })

const people: [string, Actor][] = [
  ['officer', officer],
  ['auditor', auditor],
  ['mission', mission(programme)],
  ['mission elsewhere', mission('elsewhere')],
  ['director', director],
  ['president', president],
  ['beneficiary', beneficiary],
  ['member', member(1)],
  ['recused', recused],
  ['stranger', member(7)],
  ['owner', representative(2)],
  ['other', representative(1)],
]

async function look(at: string): Promise<void> {
  for (const [who, actor] of people) {
    for (const name of ['statutes', 'budget']) {
      const answer = await take(actor, { file: paper(name, 2) })
      seen.set(`${at}: ${who} ${name}`, answer.status === 200 ? 'taken' : (refusalWord(answer) ?? 'no word'))
    }
  }
}

interface Asked {
  of?: string
  dossier?: string
  file: string
}

const address = ({ of = programme, dossier: id = dossier(2), file }: Asked) => `/papers/${of}/${id}/${file}`

async function take(actor: Actor, asked: Asked) {
  return answerOf(await fetch(council.url + address(asked), { headers: await council.credentials(actor) }))
}

const at = (moment: string) =>
  Object.fromEntries(
    people.map(([who]) => [who, ['statutes', 'budget'].map((name) => seen.get(`${moment}: ${who} ${name}`))]),
  )

const never = {
  'mission elsewhere': ['not-found', 'not-found'],
  director: ['not-found', 'not-found'],
  president: ['not-found', 'not-found'],
  beneficiary: ['not-found', 'not-found'],
  stranger: ['not-found', 'not-found'],
  other: ['not-found', 'not-found'],
  owner: ['taken', 'taken'],
}

test('before the opening session a dossier’s papers are handed to nobody but whose they are', () => {
  const shut = ['session-not-opened', 'session-not-opened']
  expect(at('openSession')).toEqual({
    ...never,
    officer: shut,
    auditor: shut,
    mission: shut,
    member: shut,
    recused: shut,
  })
})

test('after it the administrative and technical parts are open, to a recused member never, the financial one to nobody', () => {
  const open = ['taken', 'financial-part-shut']
  expect(at('handInScores technical')).toEqual({
    ...never,
    officer: open,
    auditor: open,
    mission: open,
    member: open,
    recused: ['recused', 'recused'],
  })
})

test('above the technical threshold the financial part opens too', () => {
  const open = ['taken', 'taken']
  expect(at('publishProvisionalResult')).toEqual({
    ...never,
    officer: open,
    auditor: open,
    mission: open,
    member: open,
    recused: ['recused', 'recused'],
  })
})

test('another programme’s, another dossier’s and nobody’s ids answer alike, whoever asks', async () => {
  const file = paper('statutes', 2)
  const asked: Asked[] = [
    { of: published, file },
    { of: drafted, file },
    { of: 'nobody-knows-this', file },
    { dossier: dossier(1), file },
    { dossier: 'd-000000000000', file },
    { file: paper('statutes', 1) },
    { file: 'a'.repeat(64) },
    { file: 'statutes' },
    { file: `..%2F${file}` },
    { of: '__proto__', file },
    { dossier: 'constructor', file },
  ]
  const expected = await take(officer, { of: 'nobody-knows-this', file })
  expect([expected.status, refusalWord(expected)]).toEqual([404, 'not-found'])
  for (const one of asked) {
    for (const actor of [officer, member(1), representative(2), auditor, beneficiary]) {
      expect(await take(actor, one), `${actor.role} ${address(one)}`).toEqual(expected)
    }
  }
  expect((await fetch(council.url + address({ file }))).status).toBe(401)
})

test('a paper is sent so that a browser runs nothing of it, whatever its sender called it', async () => {
  const file = paper('statutes', 2)
  const headers = await council.credentials(officer)
  const typed = async (mediaType: string) => {
    await council.owner.updateTable('file').set({ mediaType }).where('digest', '=', file).execute()
    const answer = await fetch(council.url + address({ file }), { headers })
    expect(await answer.text()).toBe('statutes / 2')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    return [answer.headers.get('content-type'), answer.headers.get('content-disposition')]
  }
  expect(await typed('application/pdf')).toEqual(['application/pdf', 'inline; filename="statutes.pdf"'])
  const unknown = ['application/octet-stream', 'attachment; filename="statutes"']
  for (const type of [
    'text/html',
    'image/svg+xml',
    'text/plain',
    'APPLICATION/XHTML+XML',
    'x"\u00e9',
    'constructor',
  ])
    expect(await typed(type), type).toEqual(unknown)
  const head = await fetch(council.url + address({ file }), { method: 'HEAD', headers })
  expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '12'])
})

test('a link names the office one acts in, since a browser that follows it sends no header', async () => {
  const { cookie, 'x-mithaq-office': office } = await council.credentials(officer)
  const file = paper('statutes', 2)
  const through = (query: string) =>
    fetch(`${council.url}${address({ file })}${query}`, { headers: { cookie } })
  expect((await through(`?office=${office}`)).status).toBe(200)
  const others = (await council.credentials(president))['x-mithaq-office']
  expect((await through(`?office=${others}`)).status).toBe(403)
})

test('the list of a dossier’s papers tells of each what can be had, and the completed one beside the first', async () => {
  const api = await council.as(officer)
  const { papers, by } = await api.paper.dossier.query({ programme, dossier: dossier(3) })
  expect(by).toBe('association-3')
  const completed = papers.filter(({ isCompletion }) => isCompletion)
  expect(completed.map(({ paper: name, file }) => [name, file])).toEqual([
    ['request', digestOf('request, readable / 3')],
  ])
  expect(papers.filter(({ paper: name }) => name === 'request')).toHaveLength(2)
  expect(await take(officer, { dossier: dossier(3), file: digestOf('request, readable / 3') })).toMatchObject(
    {
      status: 200,
    },
  )
  const list = async (actor: Actor, id: string) =>
    callProcedure({
      url: council.url,
      path: 'paper.dossier',
      input: { programme, dossier: id },
      as: await council.credentials(actor),
    })
  expect(refusalWord(await list(recused, dossier(2)))).toBe('recused')
  expect(refusalWord(await list(representative(1), dossier(2)))).toBe('not-found')
  expect(refusalWord(await list(mission('elsewhere'), dossier(2)))).toBe('not-found')
  expect((await list(mission(programme), dossier(2))).status).toBe(200)
  expect((await list(representative(2), dossier(2))).status).toBe(200)
})

test('texts are listed for whoever sees them named, and never a member’s declaration to another association', async () => {
  const kinds = async (actor: Actor) => {
    const { rows } = await (await council.as(actor)).paper.texts.query({ programme })
    return new Set(rows.map(({ kind }) => kind))
  }
  const own = await (await council.as(member(1))).paper.texts.query({ programme })
  const declared = own.rows.filter(
    ({ role, sentences }) => role === 'member' && sentences.fr.includes('intérêts'),
  )
  expect(declared).toHaveLength(1)
  for (const kind of ['deliberation', 'call', 'question', 'committee', 'minutes'] as const)
    expect(await kinds(officer)).toContain(kind)
  const shown = await kinds(representative(7))
  expect(shown).toContain('deliberation')
  expect(shown).not.toContain('minutes')
  expect(shown).not.toContain('committee')
})
