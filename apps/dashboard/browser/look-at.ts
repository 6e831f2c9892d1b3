import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { tabThrough } from './tab-through.ts'

/** Not in git: made by each run, for people to look at. */
const folder = path.join(import.meta.dirname, '..', 'build', 'photographs')

interface Face {
  language: 'ar' | 'fr'
  width: 1280 | 360
}
type Language = Face['language']

const everyFace: readonly Face[] = (['ar', 'fr'] as const).flatMap((language) =>
  ([1280, 360] as const).map((width) => ({ language, width })),
)
/** Both languages and both widths occur. */
export const twoFaces: readonly Face[] = [
  { language: 'ar', width: 360 },
  { language: 'fr', width: 1280 },
]
const switchTo = { ar: 'العربية', fr: 'Français' }

/**
 * Photographs a page in a state that a test has brought it to, with two faces, and gives all that is wrong with it there.
 * Every screen with every face is looked at in `every-screen.test.ts`.
 */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const before = (await page.locator('html').getAttribute('lang')) as 'ar' | 'fr'
  await mkdir(folder, { recursive: true })
  const wrong: string[] = []
  for (const { language, width } of twoFaces) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    await page.getByRole('button', { name: switchTo[language] }).click()
    await settled(page)
    await page.screenshot({ path: path.join(folder, `${name}-${language}-${width}.png`), fullPage: true })
    const found = [
      ...(await runsAgainstItsText(page)),
      ...(await wideOnes(page, width)),
      ...(await untranslated(page, language)),
      ...(await axe(page)),
    ]
    wrong.push(...found.map((fault) => `${name} ${language} ${width}: ${fault}`))
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: switchTo[before] }).click()
  return wrong
}

/** A page as it comes in one language; a desk is turned by its switch, a public page by its address. */
export interface Turned {
  page: Page
  name: string
  to: (language: Language) => Promise<void>
}

/**
 * Every language and width, photographed and examined. Only colours change with the theme, and no colour with the language: in
 * the dark, one language stands for both, and colours alone are asked about. At 320 px, as wide as a page is at 400 %, nothing may stand over the edge.
 */
export async function lookThrough({ page, name, to }: Turned): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const wrong: string[] = []
  for (const { language, width } of everyFace) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    if (width === 1280) await to(language)
    await settled(page)
    const face = `${name} ${language} ${width}`
    const told = (faults: string[]) => wrong.push(...faults.map((fault) => `${face}: ${fault}`))
    for (const scheme of language === 'fr' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme: scheme })
      const file = `${name}-${language}-${width}-${scheme}.png`
      await page.screenshot({ path: path.join(folder, file), fullPage: true })
      told(await axe(page, scheme === 'dark' ? ['color-contrast'] : []))
    }
    await page.emulateMedia({ colorScheme: 'light' })
    told(await untranslated(page, language))
    told(await runsAgainstItsText(page))
    told([...(await wideOnes(page, width)), ...(await cutOnes(page))])
    // Once: what there is, and in which order, is the same in both languages.
    if (language === 'fr' && width === 1280) told(await tabThrough(page))
    if (width === 1280) continue
    await page.setViewportSize({ width: 320, height: 740 })
    told([...(await wideOnes(page, 320)), ...(await cutOnes(page))])
  }
  return wrong
}

/** By the switch in the header of a desk. */
export const bySwitch = (page: Page) => (language: Language) =>
  page.getByRole('button', { name: switchTo[language] }).click()

/** Texts of which a part does not show: over the edge of the page, or of a box that does not scroll. */
async function cutOnes(page: Page): Promise<string[]> {
  const texts = await page.evaluate<string[]>(cutTexts)
  return texts.map((text) => `cuts “${text}”`)
}

const cutTexts = `(() => {
  const cut = []
  const isHiddenOnPurpose = (box) => box.clientWidth <= 1 || box.clientHeight <= 1
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim())
    if (!own || !element.checkVisibility() || element.closest('script, style, noscript, option')) continue
    let { left, right, top, bottom } = element.getBoundingClientRect()
    if (right - left <= 1 || bottom - top <= 1) continue
    let isFree = false
    for (let box = element; box && !isFree; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box)
      const edge = box.getBoundingClientRect()
      if (isHiddenOnPurpose(box) || overflowX === 'auto' || overflowX === 'scroll') isFree = true
      else if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1 && (left < edge.left - 1 || right > edge.right + 1 || box === element)) {
        cut.push(element.textContent.trim().slice(0, 60))
        isFree = true
      } else if (overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 2 && (bottom > edge.bottom + 2 || box === element)) {
        cut.push(element.textContent.trim().slice(0, 60))
        isFree = true
      }
    }
    if (!isFree && (left < -1 || right > document.documentElement.clientWidth + 1))
      cut.push(element.textContent.trim().slice(0, 60))
  }
  return cut
})()`

/** Nothing on its way any more: no skeleton stands. */
async function settled(page: Page): Promise<void> {
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => true)')
}

/** What reaches over the edge of the page: then a phone scrolls sideways. */
async function wideOnes(page: Page, width: number): Promise<string[]> {
  const real = await page.evaluate<number>('document.documentElement.scrollWidth')
  return real > width ? [`is ${real} px wide`] : []
}

/** Boxes with Arabic in them that run from the left. */
async function runsAgainstItsText(page: Page): Promise<string[]> {
  const boxes = page.locator('main :is(textarea, input:not([type]), input[type=text])')
  const wrong = await boxes.evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLTextAreaElement)[])
      .filter((box) => /^\p{Script=Arabic}/u.test(box.value) && getComputedStyle(box).direction === 'ltr')
      .map(({ value }) => value),
  )
  return wrong.map((text) => `runs from the left: “${text}”`)
}

/**
 * What is against the rules of accessibility on a page as it stands. A single Arabic word is an icon to it, whose letters
 * join: its colours are asked about where the same page is in French.
 */
export async function axe(page: Page, rules: string[] = []): Promise<string[]> {
  // The other mode opens a page of its own for each look; there are no frames here.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules.length > 0
      ? { runOnly: rules }
      : // Of WCAG 2.2, and not asked about unless it is named.
        { rules: { 'target-size': { enabled: true } } }),
  })
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

/** Names of ours that no reader should meet: of acts and fields, ids, values that are none; letters of the other script. */
async function untranslated(page: Page, language: 'ar' | 'fr'): Promise<string[]> {
  const texts = await page.evaluate<string[]>(ownTexts)
  const ours = /\b(?:undefined|null|NaN|\[object)\b|\b[a-z]+[A-Z]\w*|\b[a-z]+(?:-[a-z]+)*-\d+\b/
  const foreign = language === 'ar' ? /[a-z]{3,}/i : /\p{Script=Arabic}/u
  return texts.filter((text) => ours.test(text) || foreign.test(text)).map((text) => `says “${text}”`)
}

/** The texts of a page that are its own: what people wrote, file names and digests stand in elements that say so. */
const ownTexts = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim()
    if (text && !node.parentElement.closest('bdi, code, pre, blockquote, [lang]:not(html), script, style, noscript, textarea'))
      texts.push(text)
  }
  return texts
})()`
