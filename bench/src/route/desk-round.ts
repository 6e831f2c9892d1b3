import type { Locator, Page } from 'playwright-core'
import { painted, watched } from './painted.ts'

const board = '/desk/board'
const rows = 'main li :is(h2, h3) a'

export async function openBoard(desk: Page, url: string): Promise<void> {
  await watched(desk)
  await desk.goto(`${url}${board}`)
  await desk.locator(rows).first().waitFor()
}

/** One way through the desk: a programme, back, the next page, one stage; milliseconds of each. */
export async function deskRound(desk: Page, round: number): Promise<number[]> {
  const programme = await hrefOf(desk.locator(rows).nth(round))
  const toProgramme = await painted(desk, () => desk.locator(rows).nth(round).click(), {
    path: programme,
    selector: 'main ol li[aria-current]',
  })
  const back = await painted(desk, () => desk.evaluate('history.back()'), { path: board, selector: rows })
  const next = desk.locator(`main > a[href^="${board}?"]`)
  const toNext = await painted(desk, () => next.click(), await otherRows(desk, await hrefOf(next)))
  const stage = desk.locator('main nav li a').nth(1 + (round % 4))
  const toStage = await painted(desk, () => stage.click(), await otherRows(desk, await hrefOf(stage)))
  // Its first line may be the one that stood there: the next round begins when the address is back.
  await desk.locator('main nav li a').first().click()
  await desk.waitForURL(`**${board}`)
  return [toProgramme, back, toNext, toStage]
}

/** A board whose first line is another one than now. */
async function otherRows(desk: Page, path: string) {
  const first = await hrefOf(desk.locator(rows).first())
  return { path, selector: `main li:first-child :is(h2, h3) a:not([href="${first}"])` }
}

const hrefOf = async (link: Locator): Promise<string> => (await link.getAttribute('href')) ?? ''
