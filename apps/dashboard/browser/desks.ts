import type { Actor } from '@mithaq/domain/programme/actor'
import { deskWords } from '@mithaq/i18n/desk/words'
import type { Language } from '@mithaq/i18n/language'
import { emailOf, password } from '@mithaq/testing/people'
import type { Browser, Page } from 'playwright-core'

const languageNames = { ar: 'العربية', fr: 'Français' }

/**
 * People at desks of their own: each has a browser that knows nobody, and signs in by the sign-in screen. One sits down
 * at a time; the others have left their page, so that what they come back to is read anew.
 */
export class Desks {
  readonly language: Language
  readonly #browser: Browser
  readonly #url: string
  readonly #pages = new Map<string, Page>()
  #sitting: string | null = null

  constructor(browser: Browser, url: string, language: Language) {
    this.#browser = browser
    this.#url = url
    this.language = language
  }

  /** The page of a person: where they left it while they sit there, else the desk's first. */
  async of(who: Actor): Promise<Page> {
    const known = this.#pages.get(who.person)
    if (known && this.#sitting === who.person) return known
    await this.leave()
    const page = known ?? (await this.#signedIn(who))
    if (known) await page.goto(`${this.#url}/desk/`)
    this.#pages.set(who.person, page)
    this.#sitting = who.person
    return page
  }

  /** Whoever sits there goes. */
  async leave(): Promise<void> {
    const page = this.#sitting === null ? undefined : this.#pages.get(this.#sitting)
    this.#sitting = null
    await page?.goto('about:blank')
  }

  /** A tab that is gone, as when a browser kills it, and another one of the same browser in its place. */
  async killTab(who: Actor): Promise<Page> {
    const page = await this.of(who)
    const context = page.context()
    const killed = page.waitForEvent('crash')
    const session = await context.newCDPSession(page)
    // It never answers: whoever would is dead.
    void session.send('Page.crash').catch(() => undefined)
    await killed
    const next = await context.newPage()
    await page.close()
    await next.goto(`${this.#url}/desk/`)
    this.#pages.set(who.person, next)
    return next
  }

  async #signedIn(who: Actor): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${this.#url}/desk/`)
    await page.getByRole('button', { name: languageNames[this.language] }).click()
    const { session, frame } = deskWords[this.language]
    await page.getByLabel(session.email).fill(emailOf(who))
    await page.getByLabel(session.password).fill(password)
    await page.getByRole('button', { name: session.enter }).click()
    await page.getByRole('navigation', { name: frame.rooms }).waitFor()
    return page
  }
}
