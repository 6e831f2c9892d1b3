import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { openBrowser } from '@mithaq/dashboard/open-browser'
import { openDesk } from '@mithaq/dashboard/open-desk'
import { auditor } from '@mithaq/testing/cast'
import type { Addresses } from '@mithaq/testing/environment'
import { longRecord } from './audit/long-record.ts'
import { longestTask } from './audit/longest-task.ts'
import { atMost, median, percentile, type Figure } from './figure.ts'
import { painted, watched } from './route/painted.ts'

const events = 20_000
const rounds = 15
const line = 'main ol > li[aria-posinset="1"] p'
/** A frame that is missed is seen; this many milliseconds are not. */
const taskMs = 50

/**
 * From a click on a programme's record to its first lines on the screen, in a browser, where the record has twenty thousand
 * events; then the whole of it is scrolled through, and no task may hold the page for longer than 50 ms.
 */
export async function auditTimeline(addresses: Addresses): Promise<Figure> {
  const { council, programme } = await longRecord(addresses, events, { desk: await deskBundle() })
  const browser = await openBrowser()
  try {
    const desk = await openDesk(browser, council.url, await council.credentials(auditor))
    await watched(desk)
    const [page, record] = [`/desk/programmes/${programme}`, `/desk/programmes/${programme}/record`]
    const toRecord = desk.locator(`main nav a[href="${record}"]`)
    const taken: number[] = []
    for (let round = -2; round < rounds; round += 1) {
      // Read anew: nothing of the record is in the page yet.
      await desk.goto(`${council.url}${page}`)
      await toRecord.waitFor()
      const ms = await painted(desk, () => toRecord.click(), { path: record, selector: line })
      if (round >= 0) taken.push(ms)
    }
    const longest = await longestTask(desk)
    const figure = atMost('audit-timeline', median(taken), 'ms p50', null, 300)
    const pass = figure.pass && longest <= taskMs
    return { ...figure, pass, p95: Math.round(percentile(taken, 95)), longestTask: Math.round(longest) }
  } finally {
    await browser.close()
    await council.close()
  }
}
