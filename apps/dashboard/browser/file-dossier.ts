import { plusDays, plusMonths } from '@mithaq/domain/calendar/day'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Definition } from '@mithaq/domain/definition/schema'
import { deskWords } from '@mithaq/i18n/desk/words'
import { dossierFields, dossierForms } from '@mithaq/i18n/forms/dossier'
import type { Language } from '@mithaq/i18n/language'
import type { Page } from 'playwright-core'
import { filledPdf } from './filled-pdf.ts'

export interface OfDossier {
  definition: Definition
  language: Language
  /** The council's day. */
  today: CalendarDate
}

type Part = 'administrative' | 'technical' | 'financial'

/** From a programme's page to the association's dossier. */
export async function openDossier(page: Page, { language }: OfDossier): Promise<void> {
  const { dossier } = deskWords[language]
  await page.getByRole('link', { name: dossier.toDossier }).click()
  await page.getByRole('heading', { level: 1, name: dossier.title }).waitFor()
}

/** One part of the list of tasks: a file for each required paper, chosen as one chooses a file. */
export async function attachPapers(
  page: Page,
  part: Part,
  of: OfDossier,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const { dossier, filling } = deskWords[of.language]
  await openPart(page, part, of)
  for (const { name } of of.definition.papers.filter((paper) => paper.part === part && paper.isRequired)) {
    const button = page.getByRole('button', {
      name: filling.forPaper(filling.chooseFile, name[of.language]),
      exact: true,
    })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
    await chooser.setFiles(filledPdf(`${name.fr} ${part}`))
    await page
      .getByRole('button', { name: filling.forPaper(filling.replaceFile, name[of.language]), exact: true })
      .waitFor()
  }
  await before(page)
  await page.getByRole('button', { name: dossier.done }).click()
}

/** The first half of who the association is: its receipt, and one member by name. */
export async function beginAssociation(page: Page, of: OfDossier): Promise<void> {
  const { receipt, bureau } = dossierFields
  const { dossier } = deskWords[of.language]
  await openPart(page, 'association', of)
  await page.getByLabel(receipt.fields.kind.choices.final[of.language]).check()
  await page.getByLabel(receipt.fields.issuedOn.label[of.language]).fill(shown(plusDays(of.today, -400)))
  await page.getByRole('button', { name: dossier.addMember }).click()
  const member = page.getByRole('listitem', { name: dossier.member(1) })
  await member.getByLabel(bureau.fields.name.label[of.language]).pressSequentially(president[of.language])
}

/** The second half. */
export async function endAssociation(page: Page, of: OfDossier): Promise<void> {
  const { bureau, bureauMandateEndsOn } = dossierFields
  const { dossier } = deskWords[of.language]
  const member = page.getByRole('listitem', { name: dossier.member(1) })
  await member.getByLabel(bureau.fields.office.label[of.language]).fill(office[of.language])
  await member.getByLabel(bureau.fields.kinship.label[of.language]).selectOption('none')
  await page
    .getByLabel(bureauMandateEndsOn.label[of.language])
    .fill(shown(plusMonths(of.today, of.definition.durationMonths + 24)))
  await page.getByRole('button', { name: dossier.done }).click()
}

/** What was typed of the first member so far. */
export async function typedMember(page: Page, of: OfDossier): Promise<string> {
  const { dossier } = deskWords[of.language]
  await openPart(page, 'association', of)
  const member = page.getByRole('listitem', { name: dossier.member(1) })
  return member.getByLabel(dossierFields.bureau.fields.name.label[of.language]).inputValue()
}

/** To the page on which everything stands once more. */
export async function checkDossier(page: Page, { language }: OfDossier): Promise<void> {
  const { dossier } = deskWords[language]
  await page.getByRole('button', { name: dossier.checkAll }).click()
  await page.getByRole('heading', { level: 1, name: dossier.checkTitle }).waitFor()
}

/** From the check; the receipt stands at the end. */
export async function sendDossier(
  page: Page,
  of: OfDossier,
  act: 'fileDossier' | 'replaceDossier' = 'fileDossier',
): Promise<void> {
  const { dossier } = deskWords[of.language]
  await page.getByRole('button', { name: dossierForms[act].button[of.language], exact: true }).click()
  await page.getByRole('heading', { name: dossier.receiptTitle }).waitFor()
}

async function openPart(page: Page, part: Part | 'association', { language }: OfDossier): Promise<void> {
  const { dossier } = deskWords[language]
  await page.getByRole('main').getByRole('link', { name: dossier[part], exact: true }).click()
  await page.getByRole('heading', { level: 1, name: dossier[part] }).waitFor()
}

export const president = { ar: 'لطيفة الحجوي', fr: 'Latifa Hajoui' }
const office = { ar: 'رئيسة', fr: 'présidente' }

const shown = (day: CalendarDate): string => day.split('-').toReversed().join('/')
