import type { Page } from 'playwright-core'
import { painted, watched } from './painted.ts'

/** A page of the same site without anything of the desk: one link, and a list that it fills. */
export async function openBareList(page: Page, url: string): Promise<void> {
  await watched(page)
  // An answer's policy lets its page ask the server; the policy of the public pages does not.
  await page.goto(`${url}/trpc/session.me`)
  await page.evaluate('makeBare()')
}

/** As many changes as a round at the desk has. */
export async function bareRound(page: Page): Promise<number[]> {
  const taken: number[] = []
  for (let change = 0; change < 4; change += 1) {
    const round = Number((await page.locator('#list').getAttribute('data-round')) ?? 0) + 1
    const arrived = { path: `/bare/${round}`, selector: `#list[data-round="${round}"]` }
    taken.push(await painted(page, () => page.locator('#next').click(), arrived))
  }
  return taken
}
