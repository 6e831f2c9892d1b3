import { readFile } from 'node:fs/promises'
import { definitionWords } from '@mithaq/i18n/desk/definition'
import { formWords } from '@mithaq/i18n/desk/form'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { draft } from '@mithaq/testing/call-steps'
import { officer } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { smallDefinition } from '@mithaq/testing/small-definition'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
const words = definitionWords.ar
const second = { person: 'officer-2', role: 'officer' } as const

beforeAll(() => {
  ;({ council, browser } = opened)
})

const openForm = async (
  programme: string,
  who: Parameters<Council['credentials']>[0] = officer,
): Promise<Page> => {
  const page = await openDesk(browser, council.url, await council.credentials(who))
  await page.goto(`${council.url}/desk/programmes/${programme}/acts/reviseDraft`)
  // The parts come after the form: they are fetched for it alone.
  await page.locator('main form details').first().waitFor()
  return page
}
const part = (page: Page, section: string) => page.locator(`#part-${section} > summary`)
const place = (page: Page, path: string) => page.locator(`[id="def-${path}"]`)
const submit = (page: Page) => page.locator('main form button[type=submit]').click()
const definitionOf = async (programme: string) =>
  (await (await council.as(officer)).programme.page.query({ programme })).definition
const file = (json: unknown) => ({
  name: 'definition.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
})
const weights = problemSentences({
  path: 'criteria',
  problem: 'weights-sum',
  values: { sum: 110, needed: 100 },
}).ar

test('a draft is corrected part by part, each problem beside its place, and kept through a reload', async () => {
  const programme = await draft(council)
  const before = await definitionOf(programme)
  const page = await openForm(programme)
  await part(page, 'criteria').click()
  await place(page, 'criteria[0].weight').fill('٨٠')
  await page.locator('[id="def-criteria-found"]', { hasText: weights }).waitFor()
  await page.locator('main [role=status]', { hasText: /\d{2}:\d{2}/ }).waitFor()

  await page.reload()
  await page.getByText(weights).first().waitFor()
  // What was found leads to its place, in a part that is shut.
  await page.locator('section a', { hasText: 'معايير' }).first().click()
  await place(page, 'criteria[1].weight').fill('20')
  await page.getByText(weights).first().waitFor({ state: 'detached' })
  await part(page, 'title').click()
  await place(page, 'title.fr').fill('titre corrigé')
  await part(page, 'rulePack').click()
  await place(page, 'rulePack.values.visa.value.length').fill('25')
  await part(page, 'budget').click()
  await place(page, 'budget.lines[0].council[0]').fill('400.000,00')
  await submit(page)

  await page.waitForURL(/step=check/)
  const answers = page.locator('main form dl').last()
  await answers.getByText('titre corrigé').waitFor()
  await page.getByText(words.digest).waitFor()
  const digest = await page.locator('main code').last().innerText()
  await submit(page)
  await page.locator('main section[role=status]').waitFor()

  const { definition, state } = await (await council.as(officer)).programme.page.query({ programme })
  expect(state).toMatchObject({ terms: { definition: digest } })
  const { visa } = before.rulePack.values
  expect(definition).toEqual({
    ...before,
    title: { ...before.title, fr: 'titre corrigé' },
    criteria: before.criteria.map((criterion, n) => ({ ...criterion, weight: n === 0 ? 80 : 20 })),
    rulePack: {
      ...before.rulePack,
      values: { ...before.rulePack.values, visa: { ...visa, value: { ...visa.value, length: 25 } } },
    },
  })
})

test('lines are added, taken out and left incomplete, and nothing incomplete is sent', async () => {
  const programme = await draft(council)
  const page = await openForm(programme)
  await part(page, 'papers').click()
  await place(page, 'papers-add').click()
  await place(page, 'papers[4].name').fill('وثيقة')
  await place(page, 'papers[4].name.fr').fill('pièce')
  await part(page, 'milestones').click()
  await place(page, 'milestones[0].due.monthsAfterStart').fill('x')
  await submit(page)
  await page.locator('[id="def-milestones[0].due.monthsAfterStart-found"] li').waitFor()
  expect(page.url()).not.toContain('step=check')
  await place(page, 'milestones[0].due.monthsAfterStart').fill('11')
  await page.getByRole('button', { name: words.removeItem('نص statutes') }).click()
  await submit(page)
  await page.waitForURL(/step=check/)
  await submit(page)
  await page.locator('main section[role=status]').waitFor()
  const { papers, milestones } = await definitionOf(programme)
  expect(papers.map(({ id }) => id)).toEqual(['request', 'project', 'budget', 'papers-5'])
  expect(papers[3]).toMatchObject({ name: { ar: 'وثيقة', fr: 'pièce' } })
  expect(milestones[0]?.due).toEqual({ monthsAfterStart: 11 })
})

test('two officers correct one draft: the second is told, loses nothing, and decides where both wrote', async () => {
  const programme = await draft(council)
  const [mine, theirs] = [await openForm(programme), await openForm(programme, second)]
  await part(theirs, 'title').click()
  await place(theirs, 'title.fr').fill('le mien')
  await part(theirs, 'durationMonths').click()
  await part(mine, 'title').click()
  await place(mine, 'title.fr').fill('leur titre')
  await part(mine, 'subject').click()
  await place(mine, 'subject.fr').fill('leur objet')
  await submit(mine)
  await mine.waitForURL(/step=check/)
  await submit(mine)
  await mine.locator('main section[role=status]').waitFor()

  // Live, with no load.
  await theirs.getByText(words.meanwhile).waitFor()
  await submit(theirs)
  await theirs.getByText(formWords.ar.definitionContested).first().waitFor()
  expect(theirs.url()).not.toContain('step=check')
  expect(await place(theirs, 'title.fr').inputValue()).toBe('le mien')
  await theirs.getByRole('button', { name: words.keepMine }).click()
  await submit(theirs)
  await theirs.waitForURL(/step=check/)
  await submit(theirs)
  await theirs.locator('main section[role=status]').waitFor()
  expect(await definitionOf(programme)).toMatchObject({
    title: { fr: 'le mien' },
    subject: { fr: 'leur objet' },
  })
})

test('a correction of what somebody else has corrected in the same moment is refused by the rule', async () => {
  const programme = await draft(council)
  const api = await council.as(officer)
  const { definition, state } = await api.programme.page.query({ programme })
  const corrects = (state as { terms: { definition: string } }).terms.definition
  const revise = (fr: string) =>
    api.act.reviseDraft.mutate({
      programme,
      requestId: newId(),
      input: { definition: { ...definition, title: { ...definition.title, fr } }, corrects },
    })
  await revise('premier')
  await expect(revise('second')).rejects.toThrow('draft-corrected-meanwhile')
})

test('the definition is taken away as a file, and a whole one is taken in', async () => {
  const programme = await draft(council)
  const page = await openForm(programme)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download }).click(),
  ])
  const saved: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  const before = await definitionOf(programme)
  expect(saved).toEqual(before)

  const input = page.locator('main input[type=file]')
  await input.setInputFiles(file('{ not json'))
  await page.getByText(words.notJson('definition.json')).waitFor()
  await input.setInputFiles(file({ ...before, criteria: 'none' }))
  await page.getByText(words.notForm('definition.json')).waitFor()
  await input.setInputFiles(file({ ...before, id: 'another' }))
  await page.getByText(words.otherId('another')).waitFor()
  await input.setInputFiles(file({ ...before, durationMonths: 35 }))
  await page.getByText(words.taken(1)).waitFor()
  await page.locator('#part-durationMonths', { hasText: words.corrected }).waitFor()
})

test('a new programme begins from a file that is checked first', async () => {
  const id = `from-a-page-${Date.now()}`
  const page = await openDesk(browser, council.url, await council.credentials(officer))
  await page.goto(`${council.url}/desk/board`)
  await page.getByRole('link', { name: words.newOpen }).click()
  const input = page.locator('main input[type=file]')
  await input.setInputFiles(file({ ...smallDefinition(id), title: { ar: 'عنوان' } }))
  await page.getByText(words.mustMend).waitFor()
  expect(await page.getByRole('button', { name: words.draftIt }).count()).toBe(0)
  const { criteria } = smallDefinition(id)
  const heavier = criteria.map((criterion, n) => (n === 0 ? { ...criterion, weight: 80 } : criterion))
  await input.setInputFiles(file(smallDefinition(id, { criteria: heavier })))
  await page.getByText(weights).waitFor()
  await page.getByRole('button', { name: words.draftIt }).click()
  await page.waitForURL(new RegExp(`/programmes/${id}$`))
  expect((await definitionOf(id)).criteria[0]?.weight).toBe(80)
})

test('every part opens at 360 px and none is wider than the page', async () => {
  const programme = await draft(council)
  const page = await openForm(programme)
  await page.setViewportSize({ width: 360, height: 800 })
  for (const summary of await page.locator('main form details > summary').all()) await summary.click()
  await place(page, 'rulePack.values.visa.value.length').waitFor()
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
})
