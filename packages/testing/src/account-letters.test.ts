import { accountByEmail } from '@mithaq/db/session/reads'
import { openAuth } from '@mithaq/server/session/auth'
import { printedPrefix } from '@mithaq/server/session/auth-inputs'
import { keepLink } from '@mithaq/server/session/keep-link'
import { letterWorkflowId } from '@mithaq/workflows/letter/messages'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { answerOf, refusalWord } from './calls.ts'
import { director } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { openPost, type Post } from './post.ts'

let council: Council
let post: Post

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  post = await openPost(council, inject('addresses'), 'https://mithaq.example')
})
afterAll(async () => {
  await post.close()
  await council.close()
})

async function auth(route: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  return answerOf(
    await fetch(`${council.url}/auth${route}`, { method: 'POST', body: JSON.stringify(body), headers }),
  )
}

const email = 'fatima@association.example'

async function invite(): Promise<void> {
  const api = await council.as(director)
  await api.office.invite.mutate({
    requestId: newId(),
    email,
    name: { ar: 'فاطمة الزهراء', fr: 'Fatima Zahra' },
    office: { role: 'officer' },
    lastDay: null,
  })
}

test('who is invited chooses a password by the letter’s link, once, and acts in the office that was granted', async () => {
  await invite()
  const { subject, text, token } = await post.letterTo(email)
  expect(subject).toBe('دعوة إلى منصة المجلس · Invitation à la plateforme du conseil')
  expect(text).toMatch(/إلى فاطمة الزهراء[^]*À Fatima Zahra/)
  expect(text).toContain('https://mithaq.example/desk/invitation#token=')
  const choose = () => auth('/reset-password', { token, newPassword: 'une phrase de passe' })
  expect(refusalWord(await auth('/reset-password', { token, newPassword: 'short' }))).toBe(
    'password-too-short',
  )
  expect((await choose()).status).toBe(200)
  const again = await choose()
  expect([again.status, refusalWord(again)]).toEqual([400, 'link-spent'])
  expect((await auth('/sign-in/email', { email, password: 'une phrase de passe' })).status).toBe(200)
})

test('a forgotten password: the same answer for every address, a letter for the one that is known', async () => {
  const [known, unknown] = [
    await auth('/request-password-reset', { email }),
    await auth('/request-password-reset', { email: 'nobody@association.example' }),
  ]
  expect(known).toEqual(unknown)
  const { text, token } = await post.letterTo(email, 1)
  expect(text).toContain('https://mithaq.example/desk/reset-password#token=')
  await sql`update auth.verification set expires_at = clock_timestamp() - interval '1 second'`.execute(
    council.db,
  )
  const late = await auth('/reset-password', { token, newPassword: 'another phrase' })
  expect([late.status, refusalWord(late)]).toEqual([400, 'link-spent'])
  expect(refusalWord(await auth('/verify-email', { token: 'x.y.z' }))).toBe('link-spent')
  expect(post.received().filter(({ to }) => to[0] === 'nobody@association.example')).toEqual([])
})

test('a link that was printed proves no address: another letter does', async () => {
  const link = { person: await personOf(email), secret: `${printedPrefix}by-hand`, seconds: 60 }
  await keepLink(openAuth(council.services), link)
  await sql`update auth."user" set email_verified = false where email = ${email}`.execute(council.db)
  const newPassword = 'the third phrase'
  expect((await auth('/reset-password', { token: link.secret, newPassword })).status).toBe(200)
  const signIn = () => auth('/sign-in/email', { email, password: newPassword })
  expect(refusalWord(await signIn())).toBe('email-unverified')
  const { text, token } = await post.letterTo(email, 2)
  expect(text).toContain('https://mithaq.example/desk/verify-email#token=')
  expect((await auth('/send-verification-email', { email })).status).toBe(200)
  expect((await post.letterTo(email, 3)).text).toContain('/desk/verify-email#token=')
  expect((await auth('/verify-email', { token })).status).toBe(200)
  expect((await signIn()).status).toBe(200)
})

async function personOf(address: string): Promise<string> {
  const found = await accountByEmail(council.db, address)
  return found?.person ?? 'nobody'
}

test('the engine knows of a letter its id alone, and its row keeps no secret once it was sent', async () => {
  await vi.waitFor(async () => {
    const open = await council.db.selectFrom('letter').select('id').where('sentAt', 'is', null).execute()
    expect(open).toEqual([])
  }, 10_000)
  const rows = await council.db.selectFrom('letter').selectAll().execute()
  expect(rows).toHaveLength(4)
  const tokens = post.received().map(({ text }) => /#token=(\S+)/.exec(text)?.[1] ?? 'none')
  for (const { id, secret } of rows) {
    expect(secret).toBeNull()
    const workflow = council.engine.workflow.getHandle(letterWorkflowId(id))
    await workflow.result()
    const history = JSON.stringify(await workflow.fetchHistory())
    const payloads = Buffer.from(history).toString() + decoded(history)
    expect(payloads).not.toMatch(/@association|Fatima|فاطمة|desk\/|http/)
    for (const token of tokens) expect(payloads).not.toContain(token)
    expect(payloads).toContain(id)
  }
})

/** Payloads stand in a history as numbers of bytes, by index, or in base64. */
function decoded(history: string): string {
  const bytes = [...history.matchAll(/"data":(\{[^}]*\}|"[^"]*")/g)].map(([, data = '']) => {
    const value = JSON.parse(data) as string | Record<string, number>
    return typeof value === 'string'
      ? Buffer.from(value, 'base64').toString()
      : Buffer.from(Object.values(value)).toString()
  })
  return bytes.join('\n')
}
