import { instantOf, msOf, type Instant } from '@mithaq/domain/clock/instant'
import { storedAt } from '@mithaq/domain/clock/wall-time'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const zone = 'Africa/Casablanca'
// Of Ramadan's two changes one comes weeks after the other: no week holds both.
const minute = 60_000
const week = 7 * 86_400_000

const domainClock = fileURLToPath(import.meta.resolve('@mithaq/domain/clock/wall-time'))
const browserClock = path.join(import.meta.dirname, '..', 'src', 'clock', 'wall-time.ts')

/**
 * A browser's own zone data may be years old, and Morocco's clock has moved since: the offsets are read here, from the
 * zone data that the server runs on, and stand in the build. The domain's clock stays out of it, with its Temporal.
 */
export function councilClock(): Plugin {
  return {
    name: 'council-clock',
    enforce: 'pre',
    config: () => ({ define: { COUNCIL_CLOCK: JSON.stringify(readClock()) } }),
    async resolveId(source, importer) {
      if (!source.includes('wall-time')) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found?.id === domainClock ? browserClock : found
    },
  }
}

/** The council's clock as the build, and a test, is given it. */
export const readClock = () => ({ zone, offsets: offsets() })

/** From when on which offset holds, in minutes east of UTC; from 2015, before the first programme, to 2060. */
function offsets(): [from: string, minutes: number][] {
  const [first, last] = [Date.UTC(2015, 0, 1), Date.UTC(2060, 0, 1)]
  const found: [string, number][] = [[instantOf(first), minutesAt(first)]]
  for (let at = first; at < last; at += week) {
    const [before, after] = [minutesAt(at), minutesAt(at + week)]
    if (before !== after) found.push([changeBetween(at, at + week), after])
  }
  return found
}

/** The first minute with the later offset: clocks change on whole minutes, and a wall shows no seconds. */
function changeBetween(before: number, after: number): Instant {
  let [low, high] = [before, after]
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute
    if (minutesAt(middle) === minutesAt(before)) low = middle
    else high = middle
  }
  return instantOf(high)
}

function minutesAt(ms: number): number {
  const { date, time } = storedAt(instantOf(ms), zone)
  const shown = Date.parse(`${date}T${time}:00.000Z`)
  return Math.round((shown - msOf(instantOf(ms))) / minute)
}
