import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** What stands on the page once the new one is there: an address, and something in it. */
export interface Arrived {
  path: string
  selector: string
}

/** Before the page is opened: `in-page.js` tells when something was painted. */
export function watched(page: Page): Promise<unknown> {
  return page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) })
}

/** Milliseconds from leaving a page, by a click or by the browser's own step back, until the next one is painted. */
export async function painted(
  page: Page,
  leave: () => Promise<unknown>,
  { path, selector }: Arrived,
): Promise<number> {
  await page.evaluate(`{ arrival = arrivalAt(${JSON.stringify(path)}, ${JSON.stringify(selector)}); 0 }`)
  await leave()
  return page.evaluate<number>('arrival')
}
