import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { openBrowser } from '@mithaq/dashboard/open-browser'
import { openDesk } from '@mithaq/dashboard/open-desk'
import { auditor } from '@mithaq/testing/cast'
import type { Addresses } from '@mithaq/testing/environment'
import { longHistory } from './audit/long-history.ts'
import { longestTask } from './audit/longest-task.ts'
import { atMost, median, percentile, type Figure } from './figure.ts'
import { painted, watched } from './route/painted.ts'

const asked = 20_000
const rounds = 15
const line = 'main ol > li[data-kind] p'
/** A frame that is missed is seen; this many milliseconds are not. */
const taskMs = 50

/**
 * From a click on a programme's history to its first lines on the screen, in a browser, where the engine has kept twenty
 * thousand events of it; then it is scrolled as far as it comes, and no task may hold the page for longer than 50 ms.
 */
export async function auditHistory(addresses: Addresses): Promise<Figure> {
  const { council, programme } = await longHistory(addresses, asked, { desk: await deskBundle() })
  const browser = await openBrowser()
  try {
    const desk = await openDesk(browser, council.url, await council.credentials(auditor))
    await watched(desk)
    const [page, history] = [`/desk/programmes/${programme}/record`, `/desk/programmes/${programme}/history`]
    const toHistory = desk.locator(`main nav a[href="${history}"]`)
    const taken: number[] = []
    for (let round = -2; round < rounds; round += 1) {
      // Read anew: nothing of the history is in the page yet.
      await desk.goto(`${council.url}${page}`)
      await toHistory.waitFor()
      const ms = await painted(desk, () => toHistory.click(), { path: history, selector: line })
      if (round >= 0) taken.push(ms)
    }
    // The engine's own steps too: every event is a line.
    await desk.locator('#history-whole').check()
    await desk.locator(line).first().waitFor()
    const longest = await longestTask(desk)
    const figure = atMost('audit-history', median(taken), 'ms p50', null, 300)
    const pass = figure.pass && longest <= taskMs
    const p95 = Math.round(percentile(taken, 95))
    return { ...figure, pass, p95, longestTask: Math.round(longest) }
  } finally {
    await browser.close()
    await council.close()
  }
}
