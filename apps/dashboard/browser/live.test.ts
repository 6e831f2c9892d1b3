import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { draft, words } from '@mithaq/testing/call-steps'
import { officer, president } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { givePassword } from '@mithaq/testing/known-people'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(() => {
  ;({ council, browser } = opened)
})

async function recordDeliberation(programme: string): Promise<void> {
  const api = await council.as(officer)
  await api.act.recordGroundingDeliberation.mutate({
    programme,
    requestId: newId(),
    input: {
      number: await words(api, '12/2026'),
      session: 'ordinary',
      heldOn: '2026-09-14',
      credit: 1_000_000_00,
    },
  })
}

const before = awaitedSentence({ who: 'officer', what: 'record-deliberation', until: null }).ar
const after = awaitedSentence({ who: 'president', what: 'approve-terms', until: null }).ar

test('what the officer records shows at the president’s desk by itself, on the programme and on the board', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(president))
  const board = await desk.context().newPage()
  const loads = { desk: 0, board: 0 }
  desk.on('load', () => (loads.desk += 1))
  board.on('load', () => (loads.board += 1))
  await Promise.all([
    desk.goto(`${council.url}/desk/programmes/${programme}`),
    board.goto(`${council.url}/desk/board`),
  ])
  await Promise.all([desk, board].map((page) => page.getByText(before).first().waitFor()))

  await recordDeliberation(programme)
  // Sooner than a page asks by itself who is signed in, the only thing that it asks for again on its own.
  await Promise.all([desk, board].map((page) => page.getByText(after).first().waitFor({ timeout: 5_000 })))
  expect(loads).toEqual({ desk: 1, board: 1 })
})

test('what changed while a session was over is there after the sign-in, with no reload', async () => {
  const away = { person: 'away', role: 'president' } as const
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(away))
  await givePassword(council, away.person, 'une phrase de passe')
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.getByText(before).first().waitFor()
  await desk.waitForLoadState('networkidle')
  await council.owner.deleteFrom('auth.session').where('userId', '=', away.person).execute()
  const over = desk.locator('dialog[open]')
  await over.waitFor()
  await recordDeliberation(programme)
  await over.locator('input[type=password]').fill('une phrase de passe')
  await over.locator('button[type=submit]').click()
  await over.waitFor({ state: 'hidden' })
  await desk.getByText(after).first().waitFor({ timeout: 10_000 })
  expect(await desk.getByText(before).count()).toBe(0)
})

test('what changes between a page and its stream is there once the stream is open', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(president))
  // A slow line: the page is read at once, its stream opens later.
  const line = Promise.withResolvers<void>()
  await desk.route('**/trpc/live.changes**', async (route) => {
    await line.promise
    await route.continue()
  })
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.getByText(before).first().waitFor()
  await recordDeliberation(programme)
  line.resolve()
  await desk.getByText(after).first().waitFor({ timeout: 5_000 })
  expect(await desk.getByText(before).count()).toBe(0)
})
