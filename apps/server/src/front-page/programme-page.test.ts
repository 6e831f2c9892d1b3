import { readFileSync } from 'node:fs'
import { moroccanCalendar as calendar } from '@mithaq/domain/calendar/morocco'
import { instant, plusMs } from '@mithaq/domain/clock/instant'
import { storedAt } from '@mithaq/domain/clock/wall-time'
import { definition as schema } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { frontPage } from './front-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { programmePage } from './programme-page.ts'
import { stageLine } from '@mithaq/domain/programme/stage-line'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

const file = new URL('../../../../programmes/sefrou-2024.json', import.meta.url)
const definition = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
const publishedAt = instant('2024-01-25T09:00:00.000Z')
const deadline = instant('2024-02-16T15:30:00.000Z')
const draft = newProgramme(definition.id, termsOf(definition))
const open: ProgrammeState = {
  ...draft,
  call: {
    ...draft.call,
    isGrounded: true,
    termsApprovedAt: publishedAt,
    publishedAt,
    deadline: storedAt(deadline, 'Africa/Casablanca'),
  },
}
const published: ProgrammeEvent = {
  type: 'callPublished',
  data: {
    publishedAt,
    questionsEnd: storedAt(deadline, 'Africa/Casablanca'),
    deadline: storedAt(deadline, 'Africa/Casablanca'),
  },
  version: 7,
  at: publishedAt,
  by: { person: 'officer-1', role: 'officer' },
  ground: 'terms-of-reference',
}
const shown = (daysBefore: number) => ({
  state: open,
  definition,
  events: [published],
  stageDates: { call: publishedAt },
  now: plusMs(deadline, -daysBefore * 86_400_000),
})
const plain = (html: string) => html.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ')

test('the page of an open call says who may do what until when, in Arabic from right to left', () => {
  const page = plain(programmePage(shown(5), { language: 'ar', calendar }))
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('للجمعيات إلى غاية الجمعة 16 فبراير 2024، 16:30 لإيداع ملفاتها.')
  expect(page).toContain('بقي 5 أيام')
  expect(page).toContain('نُشر الإعلان. آخر أجل لإيداع الملفات: الجمعة 16 فبراير 2024، 16:30.')
})

test('the French page says the same, and that the Arabic text is the authentic one', () => {
  const page = plain(programmePage(shown(5), { language: 'fr', calendar }))
  expect(page).toContain('<html lang="fr" dir="ltr">')
  expect(page).toContain('Les associations ont jusqu’au vendredi 16 février 2024 à 16 h 30')
  expect(page).toContain('Le texte arabe fait foi.')
})

test('from three working days before its end a term looks different', () => {
  const classOf = (days: number) =>
    /class="(band \w+)"/.exec(programmePage(shown(days), { language: 'ar', calendar }))?.[1]
  // From Friday 16 back: Sunday 11 has five working days before it, Tuesday 13 three.
  expect(classOf(5)).toBe('band calm')
  expect(classOf(3)).toBe('band soon')
  expect(classOf(1)).toBe('band soon')
})

test('words of a definition are text, never markup', () => {
  const title = { ar: '<script>alert(1)</script>', fr: '"><img src=x>' }
  for (const language of ['ar', 'fr'] as const) {
    const page = programmePage({ ...shown(5), definition: { ...definition, title } }, { language, calendar })
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
  }
})

test('a page and its stylesheet stay under 100 KB and ask for nothing from elsewhere', () => {
  const page = programmePage(shown(5), { language: 'ar', calendar })
  expect(Buffer.byteLength(page) + Buffer.byteLength(stylesheet)).toBeLessThan(100_000)
  expect(`${page}${stylesheet}`).not.toMatch(/https?:|url\(|<script|style=/)
})

test('a call without success shows the stages it never reached', () => {
  const line = stageLine(
    { stage: 'closure', outcome: 'unsuccessful' },
    { call: publishedAt, closure: deadline },
  )
  expect(line.map(({ standing }) => standing)).toEqual([
    'past',
    'not-reached',
    'not-reached',
    'not-reached',
    'present',
  ])
})

test('an address nobody knows gets the same page as a programme that is not public, and no script may run', async () => {
  const server = fastify()
  // No address of this test comes to the database.
  await server.register(frontPage({ db: undefined as never, calendar }))
  const unknown = await server.inject('/nowhere?lang=fr')
  const malformed = await server.inject('/programmes/no%20such?lang=fr')
  expect([unknown.statusCode, malformed.statusCode]).toEqual([404, 404])
  expect(unknown.body).toBe(notFoundPage('fr', null))
  expect(malformed.body).toBe(unknown.body)
  expect(unknown.headers['content-security-policy']).toContain("default-src 'none'")
  const style = await server.inject(stylesheetPath)
  expect(style.headers['content-type']).toContain('text/css')
  await server.close()
})

test('a criterion with a threshold of its own is shown with it, and no other', () => {
  const criteria = definition.criteria.map((each, index) => (index === 1 ? { ...each, threshold: 60 } : each))
  const page = (language: 'ar' | 'fr') =>
    plain(programmePage({ ...shown(5), definition: { ...definition, criteria } }, { language, calendar }))
  expect(page('fr').match(/Seuil propre : 60 %/g)).toHaveLength(1)
  expect(page('ar').match(/العتبة الخاصة: 60%/g)).toHaveLength(1)
})
