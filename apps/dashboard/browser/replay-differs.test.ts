import { archivedRuns } from '@mithaq/db/archive/reads'
import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import { recordWords } from '@mithaq/i18n/desk/record'
import { draft, publish, words } from '@mithaq/testing/call-steps'
import { auditor, president } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { editedFirstAppend } from '@mithaq/testing/edited-append'
import { forgeArchive } from '@mithaq/testing/forged-archive'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { lookAt } from './look-at.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let programme: string

beforeAll(async () => {
  ;({ council, browser } = opened)
  const { title, council: named } = await sefrouDefinition()
  programme = await draft(council, { title, council: named }, { updates: 10, historyEvents: 100 })
  await publish(council, programme)
  const byPresident = await council.as(president)
  for (let n = 0; n < 6; n += 1) {
    const input = {
      words: await words(byPresident, 'ملحق تصحيحي'),
      deadline: { date: `2027-03-${10 + n}`, time: '16:30' },
    }
    await byPresident.act.issueAddendum.mutate({ programme, requestId: newId(), input })
  }
}, 120_000)

const archived = () =>
  vi.waitFor(async () => {
    const [run] = await archivedRuns(council.db, programme)
    if (!run) throw new Error('nothing is archived')
    return run
  }, 20_000)

test('a stored history that was edited is told in the room, with its first difference, in both languages', async () => {
  const { run } = await archived()
  await forgeArchive(council, programme, run, editedFirstAppend)
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/replay`)
  await desk.getByRole('button', { name: recordWords.ar.startReplay }).click()
  await desk.getByRole('heading', { name: recordWords.ar.differsWhole }).waitFor({ timeout: 60_000 })
  const row = desk.locator('tbody tr', { hasText: run.slice(0, 8) })
  const told = await row.innerText()
  for (const part of [recordWords.ar.verdicts.differs, 'append #0', recordWords.ar.recordedThen, '"forged"'])
    expect(told).toContain(part)
  expect(await desk.getByText(recordWords.ar.verdicts.differs, { exact: true }).count()).toBe(1)
  expect(await lookAt(desk, 'replay-differs')).toEqual([])
  await desk.getByRole('button', { name: 'Français' }).click()
  await desk.getByRole('heading', { name: recordWords.fr.differsWhole }).waitFor()
}, 120_000)

test('what cannot be read as it was kept is named, and is no agreement', async () => {
  const { run, digest } = await archived()
  await rm(path.join(council.archives, digest))
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/replay`)
  await desk.getByRole('button', { name: recordWords.ar.replayAgain }).click()
  await desk.getByRole('heading', { name: recordWords.ar.unreadWhole }).waitFor({ timeout: 60_000 })
  await desk.getByText(differenceSentence({ word: 'archive-missing', run }).ar).waitFor()
  expect(await desk.getByRole('heading', { name: recordWords.ar.agreesWhole }).count()).toBe(0)
}, 90_000)
