import { isInstant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { dossierWords } from '@mithaq/i18n/desk/dossier'
import { fillingWords } from '@mithaq/i18n/desk/filling'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import type { Locator, Page } from 'playwright-core'

/** What stands in saved words, by their digest. */
export type Written = ReadonlyMap<string, unknown>

const amounts = new Set(['credit', 'amount'])

/** Types an act's input into its form, field by field, as a person would; what the page has filled in or fixed is left. */
export async function fillForm(page: Page, input: object, written: Written): Promise<void> {
  for (const [name, value] of Object.entries(input)) await fillField(page, name, value, written)
}

async function fillField(page: Page, name: string, value: unknown, written: Written): Promise<void> {
  const id = `field-${name}`
  if (typeof value === 'string') return fillText(page, id, value)
  if (typeof value === 'number')
    return fillBox(page, id, amounts.has(name) ? inDirhams(value) : String(value))
  if (typeof value === 'boolean')
    return page
      .locator(`input[name="${id}"]`)
      .nth(value ? 0 : 1)
      .check()
  if (Array.isArray(value)) return fillList(page, id, value as object[])
  const parts = value as Record<string, unknown>
  if ('digest' in parts) return fillWords(page, id, written.get(String(parts['digest'])))
  if ('time' in parts) return fillWall(page, id, String(parts['date']), String(parts['time']))
  if ('council' in parts) return takeFile(page, value)
  return fillVotes(page, id, parts)
}

/** A day, an instant, one of a list, one of a few answers; what is shown and not asked has no box. */
async function fillText(page: Page, id: string, value: string): Promise<void> {
  if (isInstant(value)) {
    const { date, time } = wallTimeOf(value, 'Africa/Casablanca')
    return fillWall(page, id, date, time)
  }
  if ((await page.locator(`input[type=radio][name="${id}"]`).count()) > 0) return answer(page, id, value)
  const box = page.locator(`[id="${id}"]`)
  if ((await box.count()) === 0) return
  const isList = (await box.evaluate((element) => element.tagName)) === 'SELECT'
  await (isList ? box.selectOption(value) : box.fill(dayFirst(value)))
}

/** The first of the answers has the field's own id. */
async function answer(page: Page, id: string, value: string): Promise<void> {
  await (await there(page, [`${id}-${value}`, id])).check()
}

async function fillBox(page: Page, id: string, text: string): Promise<void> {
  const box = page.locator(`[id="${id}"]`)
  if ((await box.count()) > 0) await box.fill(text)
}

async function fillWall(page: Page, id: string, date: string, time: string): Promise<void> {
  await page.locator(`[id="${id}"]`).fill(dayFirst(date))
  await page.locator(`[id="${id}-time"]`).fill(time)
}

async function fillWords(page: Page, id: string, body: unknown): Promise<void> {
  if (typeof body === 'string') return fillBox(page, id, body)
  if ('receipt' in (body as object)) return fillBureau(page, id, body as Renewal)
  const { marks } = body as { marks: { dossier: string; criterion: string; marks: number }[] }
  for (const { dossier, criterion, marks: mark } of marks) {
    await (await there(page, [`${id}-${dossier}-${criterion}`, id])).fill(String(mark))
  }
}

interface Renewal {
  receipt: string
  bureau: { name: string; office: string; kinship: string }[]
}

async function fillBureau(page: Page, id: string, { receipt, bureau }: Renewal): Promise<void> {
  const { name, office, kinship } = dossierFields.bureau.fields
  await fillBox(page, id, receipt)
  for (const [place, one] of bureau.entries()) {
    await page.getByRole('button', { name: dossierWords.ar.addMember }).click()
    const member = page.getByRole('listitem', { name: dossierWords.ar.member(place + 1) })
    await member.getByLabel(name.label.ar).fill(one.name)
    await member.getByLabel(office.label.ar).fill(one.office)
    await member.getByLabel(kinship.label.ar).selectOption(one.kinship)
  }
}

async function fillVotes(page: Page, id: string, votes: Record<string, unknown>): Promise<void> {
  for (const [part, value] of Object.entries(votes)) {
    if (typeof value === 'number') await (await there(page, [`${id}-${part}`, id])).fill(String(value))
    else
      await page
        .locator(`input[name="${id}-${part}"]`)
        .nth(value === 'for' ? 0 : 1)
        .check()
  }
}

async function fillList(page: Page, id: string, lines: readonly (object | string)[]): Promise<void> {
  if (id === 'field-interests') return fillInterests(page, id, lines as { dossier: string; effect: string }[])
  for (const [index, line] of lines.entries()) {
    if (typeof line === 'string') await tick(page, id, line)
    else if ('seat' in line) await seat(page, id, line as { seat: string; person: string })
    else if ('file' in line) await attach(page, index)
    else await fillLine(page, id, line as { id: string })
  }
}

/** Every line is answered: those that the act does not name, with "none". */
async function fillInterests(
  page: Page,
  id: string,
  named: readonly { dossier: string; effect: string }[],
): Promise<void> {
  const names = await page
    .locator('input[type=radio]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
  for (const name of new Set(names)) {
    const effect = named.find(({ dossier }) => name === `${id}-${dossier}`)?.effect
    await page
      .locator(`input[name="${name}"]`)
      .nth(effect === 'prohibited' ? 2 : effect === 'recusal' ? 1 : 0)
      .check()
  }
}

async function tick(page: Page, id: string, value: string): Promise<void> {
  // Who is present was ticked beforehand.
  if (id !== 'field-present') await (await there(page, [`${id}-${value}`, id])).check()
}

/** A whole definition comes as a file; the form shows in which parts it differs. */
async function takeFile(page: Page, definition: unknown): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(definition))
  const file = { name: 'definition.json', mimeType: 'application/json', buffer }
  await page.locator('main input[type=file]').setInputFiles(file)
  await page.locator('main details b').first().waitFor()
}

async function seat(page: Page, id: string, line: { seat: string; person: string }): Promise<void> {
  await (await there(page, [`${id}-${line.seat}`, id])).selectOption(line.person)
}

async function attach(page: Page, index: number): Promise<void> {
  const buffer = Buffer.from(`paper ${index}`)
  await page
    .locator('main input[type=file]')
    .nth(index)
    .setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer })
  // Sent before it is kept, a form says that it is missing.
  await page.getByText(fillingWords.ar.stored).nth(index).waitFor()
}

async function fillLine(page: Page, id: string, { id: thing, ...value }: { id: string }): Promise<void> {
  const [given] = Object.entries<string | number>(value)
  if (!given) return
  const [name, typed] = given
  const text =
    typeof typed === 'string' ? dayFirst(typed) : amounts.has(name) ? inDirhams(typed) : String(typed)
  await (await there(page, [`${id}-${thing}`, id])).fill(text)
}

/** The first of a list of boxes has the field's own id, the others have what they are about in it. */
async function there(page: Page, ids: readonly string[]): Promise<Locator> {
  const [own = ''] = ids
  return (await page.locator(`[id="${own}"]`).count()) > 0
    ? page.locator(`[id="${own}"]`)
    : first(page, ids.slice(1))
}

const first = (page: Page, ids: readonly string[]): Locator =>
  page.locator(ids.map((id) => `[id="${id}"]`).join(', ')).first()

const inDirhams = (centimes: number): string =>
  `${Math.floor(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`

/** '2026-02-16' as people write it; any other text as it is. */
const dayFirst = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').toReversed().join('/') : text
