import { startEnvironment, type Addresses } from '@mithaq/testing/environment'
import { auditHistory } from './audit-history.ts'
import { auditTimeline } from './audit-timeline.ts'
import { boardGrowth } from './board-growth.ts'
import { boardPage } from './board-page.ts'
import { commandRoundtrip } from './command-roundtrip.ts'
import { dashboardJs } from './dashboard-js.ts'
import type { Figure } from './figure.ts'
import { filingRatio } from './filing-ratio.ts'
import { leafLag } from './leaf-lag.ts'
import { leafRate } from './leaf-rate.ts'
import { liveLag } from './live-lag.ts'
import { pageRead } from './page-read.ts'
import { rehearsalYear } from './rehearsal-year.ts'
import { routeChange } from './route-change.ts'
import { verifyRatio } from './verify-ratio.ts'

const figures: Record<string, (addresses: Addresses) => Promise<Figure>> = {
  'command-roundtrip': commandRoundtrip,
  'page-read': pageRead,
  'filing-ratio': filingRatio,
  'board-page': boardPage,
  'board-growth': boardGrowth,
  'live-lag': liveLag,
  'rehearsal-year': rehearsalYear,
  'dashboard-js': dashboardJs,
  'route-change': routeChange,
  'audit-history': auditHistory,
  'audit-timeline': auditTimeline,
  'leaf-rate': leafRate,
  'leaf-lag': leafLag,
  'verify-ratio': verifyRatio,
}

/** `npm run bench [-- NAME …]`: one JSON line a figure; exit code 1 where one misses its limit. */
const asked = process.argv.slice(2)
const environment = await startEnvironment({ isDurable: true })
try {
  for (const [name, measure] of Object.entries(figures)) {
    if (asked.length === 0 || asked.includes(name)) print(await measure(environment.addresses))
  }
} finally {
  await environment.stop()
}

function print(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`)
  if (!figure.pass) process.exitCode = 1
}
