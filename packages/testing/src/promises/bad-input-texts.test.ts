import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf, callProcedure, refusalWord } from '../calls.ts'
import { director, officer, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { startServerProcess } from '../server-process.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const megabyte = 1024 * 1024

test(
  'ten megabytes of text are refused in words, again and again, and leave no memory behind',
  { timeout: 180_000 },
  async () => {
    const as = await council.credentials(officer)
    // In processes of its own: here the sender's memory would be counted too.
    const server = await startServerProcess(council, inject('addresses'))
    const text = 'ا'.repeat((10 * megabyte) / 2)
    const body = Buffer.from(JSON.stringify({ id: newId(), kind: 'note', body: text }))
    const send = async (chunked: boolean) => {
      const whole = new Blob([body])
      const response = await fetch(`${server.url}/trpc/words.save`, {
        method: 'POST',
        headers: { ...as, 'content-type': 'application/json' },
        // Without a length the server has to count for itself.
        ...(chunked ? { body: whole.stream(), duplex: 'half' } : { body: whole }),
      })
      return answerOf(response)
    }
    const first = await send(false)
    expect([first.status, refusalWord(first)]).toEqual([413, 'too-large'])
    expect(first.body).toMatch(/"ar":"ما أُرسل أكبر مما يُقبل/)
    expect(first.body).toMatch(/"fr":"L’envoi dépasse/)
    const before = memoryOf(server.pid)
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.allSettled([
        send(false),
        send(true),
        send(false),
        send(true),
        send(false),
      ])
      for (const answer of answers) {
        // A line may be closed while the rest is still being sent; who comes again is told why.
        if (answer.status === 'fulfilled') expect(answer.value.status).toBe(413)
      }
    }
    expect(memoryOf(server.pid) - before).toBeLessThan(100)
    const small = await callProcedure({
      url: server.url,
      path: 'words.save',
      input: { id: newId(), kind: 'note', body: 'نص' },
      as,
    })
    expect(small.status).toBe(200)
    await server.stop()
  },
)

/** Megabytes that a process and those it started hold in memory. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return Number(kilobytes) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0)
}

const steered = ['فاطمة\u202Eقاضي', 'Fatima\u2066', '\u200FFatima', 'A\u202Ab', 'a\u061Cb']

test('a name with marks that nobody sees is refused with a sentence, wherever a name is given', async () => {
  const named = async (path: string, input: (name: object) => object, who = director) => {
    const as = await council.credentials(who)
    const words = []
    for (const text of steered) {
      const answer = await callProcedure({
        url: council.url,
        path,
        input: input({ ar: text, fr: 'Fatima' }),
        as,
      })
      expect(answer.status).toBe(400)
      words.push(refusalWord(answer))
      if (refusalWord(answer) === 'hidden-marks') expect(answer.body).toContain('signes invisibles')
    }
    return words
  }
  // An override is in no text at all; the others are in no name.
  const expected = ['malformed-input', ...Array.from({ length: 4 }, () => 'hidden-marks')]
  expect(
    await named('office.invite', (name) => ({
      requestId: newId(),
      email: 'fatima@council.example',
      name,
      office: { role: 'officer' },
      lastDay: null,
    })),
  ).toEqual(expected)
  expect(await named('association.register', (name) => ({ id: newId(), name }))).toEqual(expected)
  expect(await named('session.rename', (name) => ({ name }))).toEqual(expected)
})

test('a bureau with such a name is not filed either', async () => {
  const who = representative(1)
  const member = { name: 'فاطمة\u2067', office: 'رئيسة', kinship: 'none' }
  const answer = await callProcedure({
    url: council.url,
    path: 'dossier.saveDraft',
    input: {
      id: newId(),
      programme: 'any',
      body: {
        papers: [],
        receipt: { kind: 'final', issuedOn: '2026-01-01' },
        bureau: [member],
        bureauMandateEndsOn: '2029-01-01',
      },
    },
    as: await council.credentials(who),
  })
  expect([answer.status, refusalWord(answer)]).toEqual([400, 'hidden-marks'])
  expect(answer.body).toContain('body.bureau.0.name')
})
