import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import { officer } from '@mithaq/testing/cast'
import { contractUnderway } from '@mithaq/testing/contract-underway'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { smallDefinition } from '@mithaq/testing/small-definition'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { deskBundle } from '../bundle/desk-bundle.ts'
import { openBrowser } from './open-browser.ts'
import { openDesk } from './open-desk.ts'

let council: Council
let browser: Browser
let programme: string

const calendar = moroccanCalendar
const dueOn = async () => {
  const { date } = wallTimeOf(await council.now(), calendar.zone)
  return plusWorkingDays(calendar, plusDays(date, 60), 0)
}

beforeAll(async () => {
  council = await openCouncil(inject('addresses'), {}, { desk: await deskBundle() })
  browser = await openBrowser()
  const { values } = smallDefinition('day-off').rulePack
  const schedule = milestoneSchedule(values, await dueOn(), calendar)
  programme = await contractUnderway(council, { report: { schedule, sent: 0 } })
})

afterAll(async () => {
  await browser?.close()
  await council?.close()
})

async function form(who: Parameters<Council['credentials']>[0], act: string): Promise<Page> {
  const page = await openDesk(browser, council.url, await council.credentials(who))
  await page.goto(`${council.url}/desk/programmes/${programme}/acts/${act}`)
  await page.locator('main form').waitFor()
  return page
}

/** Both steps: the form, then the page on which it is checked. */
async function send(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/step=check/)
  await page.locator('main form button[type=submit]').click()
}

test('an officer records a day off by its form, and the report that was due on it is due on the next working day', async () => {
  const day = await dueOn()
  const page = await form(officer, 'recordDayOff')
  expect(await page.locator('main h1').innerText()).toContain('يوم عطلة')
  await page.locator('[id="field-date"]').fill(day.split('-').toReversed().join('/'))
  await page.locator('[id="field-reference"]').fill('بلاغ وزارة الأوقاف والشؤون الإسلامية')
  await send(page)
  await page.locator('main section[role=status] svg').first().waitFor()
  const state = await (await council.as(officer)).programme.page.query({ programme })
  const due = state.sees === 'all' ? state.state.milestones['report']?.schedule?.wall?.shown[0] : null
  expect(due?.date).toBe(plusWorkingDays(calendar, day, 1))
}, 60_000)
