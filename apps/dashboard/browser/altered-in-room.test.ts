import { recordWords } from '@mithaq/i18n/desk/record'
import { draft, publish } from '@mithaq/testing/call-steps'
import { auditor } from '@mithaq/testing/cast'
import { forge } from '@mithaq/testing/forge'
import { signLedger } from '@mithaq/testing/ledger-steps'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import { expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { bySwitch, lookThrough } from './look-at.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()

test('the room says that an event was altered, and which, in every face', { timeout: 60_000 }, async () => {
  const { council, browser } = opened
  const { title, council: named } = await sefrouDefinition()
  const programme = await draft(council, { title, council: named })
  await publish(council, programme)
  await signLedger(council)
  await forge(
    council,
    `update event set ground = 'another' where stream = 'programme/${programme}' and version = 2`,
  )
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  const { check, broken, ledgerBroken } = recordWords.ar
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/proof`)
  await desk.getByRole('button', { name: check }).click()
  await desk.getByRole('heading', { name: broken }).waitFor()
  await desk.getByText(ledgerBroken(1)).waitFor()
  await desk.getByRole('alert').waitFor()
  expect(await lookThrough({ page: desk, name: 'altered-in-room', to: bySwitch(desk) })).toEqual([])
})
