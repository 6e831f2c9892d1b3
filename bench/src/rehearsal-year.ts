import { readFile } from 'node:fs/promises'
import { plusDays } from '@mithaq/domain/calendar/day'
import { msOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { definition } from '@mithaq/domain/definition/schema'
import { openCouncil } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { play } from '@mithaq/testing/rehearsal/play'
import { atMost, type Figure } from './figure.ts'

const sefrou = new URL('../../programmes/sefrou-2024.json', import.meta.url)
const year = 365.25 * 86_400_000

/** Seconds of real time that a rehearsal takes for a year of its own. */
export async function rehearsalYear(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  try {
    const body = definition.parse(JSON.parse(await readFile(sefrou, 'utf8')))
    const from = await council.now()
    const publishedOn = plusDays(wallTimeOf(from, body.council.zone).date, 1)
    const start = performance.now()
    const rehearsal = await play(council, body, { namespace: addresses.namespace, publishedOn })
    const seconds = (performance.now() - start) / 1_000
    const years = (msOf(await rehearsal.now()) - msOf(from)) / year
    return atMost('rehearsal-year', seconds / years, 's', null, 8)
  } finally {
    await council.close()
  }
}
