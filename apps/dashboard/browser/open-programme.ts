import type { Definition } from '@mithaq/domain/definition/schema'
import { deskWords } from '@mithaq/i18n/desk/words'
import type { Language } from '@mithaq/i18n/language'
import type { Page } from 'playwright-core'

/** To a programme's page as a person comes there: by the board in the desk's rooms. Who is there already stays. */
export async function openProgramme(
  page: Page,
  { definition, language }: { definition: Definition; language: Language },
): Promise<void> {
  const { frame } = deskWords[language]
  const title = definition.title[language]
  const heading = page.getByRole('heading', { level: 1, name: title, exact: true })
  if (await heading.isVisible()) return
  const rooms = page.getByRole('navigation', { name: frame.rooms })
  await rooms.getByRole('link', { name: frame.board }).click()
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await heading.waitFor()
}
