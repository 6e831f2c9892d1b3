import type { Page } from 'playwright-core'

const turns = 120

/** Scrolls through a page from its top to its end as a wheel does, and gives its longest task; 0 where none took 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  await page.evaluate(`{
    globalThis.longTasks = []
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' })
    0
  }`)
  await page.mouse.move(640, 600)
  const far = await page.evaluate<number>('document.documentElement.scrollHeight / ' + String(turns))
  for (let turn = 0; turn < turns; turn += 1) {
    // Near, as one reads, and far, as one who looks for a place.
    await page.mouse.wheel(0, turn % 2 === 0 ? 700 : far * 2)
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(300)
  return page.evaluate<number>('Math.max(0, ...longTasks)')
}
