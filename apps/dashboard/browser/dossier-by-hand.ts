import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '@mithaq/domain/programme/actor'
import { deskWords } from '@mithaq/i18n/desk/words'
import { dossierForms } from '@mithaq/i18n/forms/dossier'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PlayedByHand } from './by-hand.ts'
import {
  attachPapers,
  beginAssociation,
  checkDossier,
  endAssociation,
  openDossier,
  president,
  sendDossier,
  typedMember,
  type OfDossier,
} from './file-dossier.ts'
import { openProgramme } from './open-programme.ts'

/** P3: what was typed longer ago than this is there after a tab is killed. */
const keptWithinMs = 2_000

type Look = (page: Page, name: string) => Promise<void>

/** An association's first dossier, by its screens; the tab is killed on the way. */
export async function fileByHand(play: PlayedByHand, who: Actor, look: Look): Promise<void> {
  const of = await ofDossier(play)
  let page = await play.desks.of(who)
  await openProgramme(page, play)
  await openDossier(page, of)
  await attachPapers(page, 'administrative', of, (at) => look(at, 'association-papers'))
  await beginAssociation(page, of)
  await pause(keptWithinMs)
  page = await play.desks.killTab(who)
  await openProgramme(page, play)
  await openDossier(page, of)
  expect(await typedMember(page, of)).toBe(president[of.language])
  await look(page, 'association-bureau')
  await endAssociation(page, of)
  await attachPapers(page, 'technical', of)
  await look(page, 'association-tasks')
  await attachPapers(page, 'financial', of)
  await checkDossier(page, of)
  await look(page, 'association-check')
  await sendDossier(page, of)
  await look(page, 'association-receipt')
  await goBack(page, of)
  expect(await filedVersion(play, who)).toBe(1)
}

/** Going back from the receipt shows it again: nothing there files once more. */
async function goBack(page: Page, { language }: OfDossier): Promise<void> {
  const { dossier } = deskWords[language]
  await page.goBack()
  await page.getByRole('heading', { name: dossier.receiptTitle }).waitFor()
  const send = page.getByRole('button', { name: dossierForms.fileDossier.button[language], exact: true })
  expect(await send.count()).toBe(0)
}

/** Another one in its place, from the receipt. */
export async function replaceByHand(play: PlayedByHand, who: Actor): Promise<void> {
  const of = await ofDossier(play)
  const { dossier } = deskWords[of.language]
  const page = await toDossier(play, who, of)
  await page.getByRole('button', { name: dossier.replace, exact: true }).click()
  await checkDossier(page, of)
  await sendDossier(page, of, 'replaceDossier')
  expect(await filedVersion(play, who)).toBe(2)
}

/** After an addendum it stays as it is. */
export async function reconfirmByHand(play: PlayedByHand, who: Actor, look: Look): Promise<void> {
  const of = await ofDossier(play)
  const { dossier } = deskWords[of.language]
  const page = await toDossier(play, who, of)
  await look(page, 'association-reconfirm')
  const reconfirm = page.getByRole('button', { name: dossier.reconfirm, exact: true })
  await reconfirm.click()
  await page.getByText(dossierForms.reconfirmDossier.confirm[of.language]).waitFor()
  await reconfirm.click()
  await page.getByRole('heading', { name: dossier.receiptTitle }).waitFor()
  await page.getByText(dossier.toReconfirm).waitFor({ state: 'detached' })
}

/** Taken back, and filed again from what the browser still holds. */
export async function withdrawByHand(play: PlayedByHand, who: Actor): Promise<void> {
  const of = await ofDossier(play)
  const { dossier } = deskWords[of.language]
  const page = await toDossier(play, who, of)
  await page.getByRole('button', { name: dossier.withdraw, exact: true }).click()
  await page.getByText(dossierForms.withdrawDossier.confirm[of.language]).waitFor()
  await page.getByRole('button', { name: dossier.withdraw, exact: true }).click()
  await page.getByText(dossier.withdrawn).waitFor()
  await checkDossier(page, of)
  await sendDossier(page, of)
}

async function toDossier(play: PlayedByHand, who: Actor, of: OfDossier): Promise<Page> {
  const page = await play.desks.of(who)
  await openProgramme(page, play)
  await page.getByRole('link', { name: deskWords[of.language].dossier.toDossier }).click()
  await page.getByRole('heading', { name: deskWords[of.language].dossier.receiptTitle }).waitFor()
  return page
}

async function ofDossier(play: PlayedByHand): Promise<OfDossier> {
  return { definition: play.definition, language: play.language, today: await play.today() }
}

async function filedVersion(play: PlayedByHand, who: Actor): Promise<number | undefined> {
  const own = await (await play.council.as(who)).dossier.own.query({ programme: play.programme })
  return own?.version
}
