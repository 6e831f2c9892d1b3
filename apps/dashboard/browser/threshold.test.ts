import type { Council } from '@mithaq/testing/council'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { axe } from './look-at.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(() => {
  ;({ council, browser } = opened)
})

const faces = (['ar', 'fr'] as const).flatMap((lang) =>
  ([360, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ lang, width, scheme })),
  ),
)

test.each(faces)('the sign-in stands in $lang at $width px, $scheme, without a fault', async (face) => {
  const { lang, width, scheme } = face
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    // A policy that is broken, a script that throws.
    if (/Content Security Policy|Uncaught/.test(message.text())) said.push(message.text())
  })
  await page.goto(`${council.url}/desk/sign-in?lang=${lang}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  expect(await axe(page)).toEqual([])
  expect(said).toEqual([])
  await context.close()
})

test('the page is asked for anew each time, its files never', async () => {
  const page = await fetch(`${council.url}/desk/board`)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self';")
  const [, script = ''] = /src="([^"]+\.js)"/.exec(await page.text()) ?? []
  const file = await fetch(council.url + script)
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await fetch(`${council.url}/desk/assets/..%2Findex.html`)).status).toBe(404)
})
