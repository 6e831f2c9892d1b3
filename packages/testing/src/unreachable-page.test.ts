import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure } from './calls.ts'
import { representative } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { openCutProxy, type CutProxy } from './cut-proxy.ts'

const addresses = inject('addresses')
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const sentence = 'تعذر الوصول إلى السجل الآن. أعيدوا المحاولة بعد دقيقة.'
let wire: CutProxy
let council: Council

beforeAll(async () => {
  wire = await openCutProxy(new URL(addresses.postgres).host)
  council = await openCouncil(addresses, { postgres: wire.address })
  await council.credentials(representative(1))
  await wire.cut()
})
afterAll(async () => {
  await wire.mend()
  await council.close()
  await wire.close()
})

test('a browser that meets an outage gets a page in its language, and when to come again', async () => {
  for (const path of ['/', '/?after=sefrou-2024', '/programmes/sefrou-2024']) {
    const answer = await fetch(`${council.url}${path}`, { headers: browser })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = (await answer.text()).replaceAll('&#61;', '=')
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain(sentence)
    expect(page).not.toContain('لم يُسجل شيء')
    // The same address again, and the same in the other language.
    expect(page).toContain(`href="${path}"`)
    expect(page).toContain(`href="${path}${path.includes('?') ? '&' : '?'}lang=fr"`)
  }
})

test('in French where French was asked for', async () => {
  const answer = await fetch(`${council.url}/?lang=fr`, { headers: browser })
  const page = (await answer.text()).replaceAll('&#61;', '=')
  expect(page).toContain('<html lang="fr" dir="ltr">')
  expect(page).toContain('Le registre est injoignable pour le moment. Réessayez dans une minute.')
  expect(page).toContain('href="/?lang=fr"')
})

test('an address cannot break out of the page it is written into', async () => {
  const page = await asSent('/?after="><b>&lang=x')
  expect(page).toContain(sentence)
  expect(page).not.toContain('<b>')
})

test('whoever reads is not told that nothing was recorded; whoever acts is', async () => {
  const { url } = council
  const as = await council.credentials(representative(1))
  const note = { id: newId(), kind: 'note', body: 'x' }
  const [asked, read, written] = await Promise.all([
    fetch(url),
    callProcedure({ url, path: 'programme.board', input: {}, as }),
    callProcedure({ url, path: 'words.save', input: note, as }),
  ])
  expect(asked.status).toBe(408)
  for (const body of [await asked.text(), read.body]) {
    expect(body).toContain('record-unreachable')
    expect(body).not.toContain('Rien n’a été enregistré')
  }
  expect(written.body).toContain('Rien n’a été enregistré')
})

/** With every mark as it is: `fetch` would encode them before they are sent. */
async function asSent(path: string): Promise<string> {
  const { hostname, port } = new URL(council.url)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path, headers: browser }, resolve).on('error', reject)
  })
  return text(answer)
}
