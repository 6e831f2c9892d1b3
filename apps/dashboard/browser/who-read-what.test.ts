import { readFile } from 'node:fs/promises'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import { unzipped } from '@mithaq/bundle/zip'
import { accessWords } from '@mithaq/i18n/desk/access'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { auditor, officer, president, representative } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { ledgerOf } from '@mithaq/testing/ledger-steps'
import { playUntil } from '@mithaq/testing/rehearsal/play-until'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import { startSequencer, type Sequencer } from '@mithaq/worker/ledger/sequencer'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { lookAt } from './look-at.ts'
import { openDesk } from './open-desk.ts'

let programme: string
const words = accessWords.ar
const opened = councilInBrowser()
let council: Council
let browser: Browser
let ledger: ReturnType<typeof ledgerOf>
let sequencer: Sequencer

beforeAll(async () => {
  ;({ council, browser } = opened)
  ledger = ledgerOf(council.db)
  sequencer = startSequencer(ledger.options)
  const sefrou = await sefrouDefinition()
  programme = sefrou.id
  await playUntil(council, sefrou, {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'handInScores',
  })
  const { association } = representative(2)
  const name = {
    ar: 'جمعية النهضة للتنمية القروية بصفرو',
    fr: 'Association Nahda pour le développement rural',
  }
  await council.owner
    .updateTable('association')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', association)
    .execute()
  const dossier = dossierIdOf(programme, association)
  const { papers } = await (await council.as(officer)).paper.dossier.query({ programme, dossier })
  const file = papers.find((paper) => paper.file !== null)?.file
  for (const actor of [officer, officer, auditor]) {
    const answer = await fetch(`${council.url}/papers/${programme}/${dossier}/${file}`, {
      headers: await council.credentials(actor),
    })
    if (!answer.ok) throw new Error(`a paper was refused: ${answer.status}`)
    await answer.arrayBuffer()
  }
}, 600_000)
afterAll(async () => {
  await sequencer?.stop()
})

test('the auditor reads who read what, and takes a copy that verifies', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.getByRole('link', { name: words.open }).click()
  await desk.getByText(words.times(2)).waitFor()
  expect(await desk.locator('main ol > li').count()).toBe(2)
  expect(await lookAt(desk, 'who-read-what')).toEqual([])
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: words.take }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${programme}.zip`)
  const zip = await readFile(await download.path())
  const { faults, events } = checkBundle(unzipped(zip), { keys: ledger.keys })
  expect(faults).toEqual([])
  expect(events).toBeGreaterThan(20)
  await desk.reload()
  await desk.locator('main ol > li').nth(2).waitFor()
})

test('the officer is told why nothing is erased yet, and nobody is led there whose office does not open it', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(officer))
  await desk.goto(`${council.url}/desk/programmes/${programme}/access`)
  await desk.getByRole('button', { name: words.erasing }).waitFor()
  expect(await desk.getByRole('button', { name: words.erasing }).getAttribute('aria-disabled')).toBe('true')
  const other = await openDesk(browser, council.url, await council.credentials(president))
  await other.goto(`${council.url}/desk/programmes/${programme}`)
  await other.locator('main h2').nth(2).waitFor()
  expect(await other.getByRole('link', { name: words.open }).count()).toBe(0)
})
