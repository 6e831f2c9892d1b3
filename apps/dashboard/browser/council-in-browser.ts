import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { deskBundle } from '../bundle/desk-bundle.ts'
import { openBrowser } from './open-browser.ts'

/**
 * For the tests of one file: a council whose server serves the built dashboard, and a browser, open before whatever the
 * file itself does first, and closed after all of it. Events wait for their leaves unless it is `withLedger`.
 */
export function councilInBrowser(given: { withLedger?: boolean } = {}): {
  council: Council
  browser: Browser
} {
  const opened: { council?: Council; browser?: Browser } = {}
  beforeAll(async () => {
    opened.council = await openCouncil(inject('addresses'), {}, { desk: await deskBundle(), ...given })
    opened.browser = await openBrowser()
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.council?.close()
  })
  return {
    get council() {
      return there(opened.council)
    },
    get browser() {
      return there(opened.browser)
    },
  }
}

function there<T>(opened: T | undefined): T {
  if (opened === undefined) throw new Error('the council opens before the first test, not with the file')
  return opened
}
