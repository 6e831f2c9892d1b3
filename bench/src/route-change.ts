import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { openBrowser } from '@mithaq/dashboard/open-browser'
import { openDesk } from '@mithaq/dashboard/open-desk'
import { officer } from '@mithaq/testing/cast'
import type { Addresses } from '@mithaq/testing/environment'
import { filledCouncil } from './board/filled-council.ts'
import { atMost, median, percentile, type Figure } from './figure.ts'
import { bareRound, openBareList } from './route/bare-list.ts'
import { deskRound, openBoard } from './route/desk-round.ts'

const programmes = 1_000
const rounds = 24
/** What a person takes for at once. */
const atOnceMs = 100

/**
 * From a click to the new page on the screen, in a browser, at the desk of an officer with a thousand programmes: board,
 * programme, back, next page, one stage. The ground is taken in turn in the same browser: a page of our own that asks the
 * same server the same questions and writes names alone. Both wait for two frames, which is most of the ground; the limit
 * is what a page of React may take beside it.
 */
export async function routeChange(addresses: Addresses): Promise<Figure> {
  const council = await filledCouncil(addresses, programmes, { desk: await deskBundle() })
  const browser = await openBrowser()
  try {
    const credentials = await council.credentials(officer)
    const open = () => openDesk(browser, council.url, credentials)
    const [desk, bare] = [await open(), await open()]
    await openBoard(desk, council.url)
    await openBareList(bare, council.url)
    const taken: { desk: number[]; bare: number[] } = { desk: [], bare: [] }
    for (let round = -2; round < rounds; round += 1) {
      const [ofDesk, ofBare] = [await deskRound(desk, Math.abs(round)), await bareRound(bare)]
      if (round < 0) continue
      taken.desk.push(...ofDesk)
      taken.bare.push(...ofBare)
    }
    const [p50, p95] = [median(taken.desk), percentile(taken.desk, 95)]
    const figure = atMost('route-change', p50, 'ms p50', p50 / median(taken.bare), 2)
    return { ...figure, pass: figure.pass && p50 <= atOnceMs, p95: Math.round(p95) }
  } finally {
    await browser.close()
    await council.close()
  }
}
