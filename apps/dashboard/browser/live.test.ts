import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { draft, words } from '@mithaq/testing/call-steps'
import { officer, president } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
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

test('what the officer records shows at the president’s desk by itself, on the programme and on the board', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(president))
  const board = await desk.context().newPage()
  const before = awaitedSentence({ who: 'officer', what: 'record-deliberation', until: null }).ar
  const after = awaitedSentence({ who: 'president', what: 'approve-terms', until: null }).ar
  const loads = { desk: 0, board: 0 }
  desk.on('load', () => (loads.desk += 1))
  board.on('load', () => (loads.board += 1))
  await Promise.all([
    desk.goto(`${council.url}/desk/programmes/${programme}`),
    board.goto(`${council.url}/desk/board`),
  ])
  await Promise.all([desk, board].map((page) => page.getByText(before).first().waitFor()))

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
  // Sooner than a page asks by itself who is signed in, the only thing that it asks for again on its own.
  await Promise.all([desk, board].map((page) => page.getByText(after).first().waitFor({ timeout: 5_000 })))
  expect(loads).toEqual({ desk: 1, board: 1 })
})
