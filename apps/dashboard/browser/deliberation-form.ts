import type { Council } from '@mithaq/testing/council'
import type { Page } from 'playwright-core'

/** The form of an act on a programme. */
export const formOf = ({ url }: Council, programme: string, act = 'recordGroundingDeliberation'): string =>
  `${url}/desk/programmes/${programme}/acts/${act}`

export async function fillDeliberation(page: Page, number = '12/2026'): Promise<void> {
  await page.locator('#field-number').fill(number)
  await page.locator('#field-session').check()
  await page.locator('#field-heldOn').fill('14/09/2026')
  await page.locator('#field-credit').fill('1.000.000,00')
}

export const submit = (page: Page): Promise<void> => page.locator('main form button[type=submit]').click()

/** A grave act: the form, then the page on which it is checked. */
export async function fileGrave(page: Page): Promise<void> {
  await submit(page)
  await page.waitForURL(/step=check/)
  await submit(page)
}

export const receipt = (page: Page): Promise<void> => page.locator('main section[role=status] svg').waitFor()

/** Who recorded a deliberation of the programme, as often as it stands in the record. */
export async function deliberatedBy({ db }: Council, programme: string): Promise<string[]> {
  const found = await db
    .selectFrom('event')
    .select('person')
    .where('stream', '=', `programme/${programme}`)
    .where('type', '=', 'groundingDeliberationRecorded')
    .execute()
  return found.map(({ person }) => person)
}
