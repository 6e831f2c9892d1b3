import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A browser of somebody's own in which nobody is signed in yet. */
export async function freshContext(browser: Browser, language: 'ar' | 'fr' = 'ar'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addInitScript((chosen) => localStorage.setItem('mithaq.language', chosen), language)
  return context
}

/** Signs in by hand, at the page that asks for it. */
export async function signInByHand(page: Page, email: string, password: string): Promise<void> {
  await page.locator('input[type=email]').fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.locator('form button[type=submit]').click()
}
