import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import { completenessWords } from '@mithaq/i18n/desk/completeness'
import { draft } from '@mithaq/testing/call-steps'
import { auditor } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { lookAt } from './look-at.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(() => {
  ;({ council, browser } = opened)
})

const words = completenessWords.ar

test('beside the proofs it stands whether history and record tell the same: green, and red with the first difference', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/proof`)
  await desk.getByText(words.none).waitFor()
  await desk.getByRole('button', { name: words.compare }).click()
  const green = desk.getByRole('status').filter({ hasText: words.alike })
  await green.waitFor()
  expect(await desk.getByRole('alert').count()).toBe(0)
  expect(await lookAt(desk, 'proof-alike')).toEqual([])
  await council.owner
    .updateTable('event')
    .set({ ground: 'contract' })
    .where('stream', '=', `programme/${programme}`)
    .execute()
  await desk.getByRole('button', { name: words.compare }).click()
  const badge = desk.getByRole('alert')
  await badge.waitFor()
  const first = differenceSentence({ word: 'event-differs', version: 1, type: 'programmeDrafted' })
  expect(await badge.innerText()).toContain(first.ar)
  expect(await green.count()).toBe(0)
  expect(await lookAt(desk, 'proof-differs')).toEqual([])
  await desk.getByRole('button', { name: 'Français' }).click()
  expect(await badge.innerText()).toContain(first.fr)
}, 120_000)
