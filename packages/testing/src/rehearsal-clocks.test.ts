import { setTimeout as pause } from 'node:timers/promises'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft } from './call-steps.ts'
import { openCouncil, type Council } from './council.ts'
import { Rehearsal } from './rehearsal/rehearsal.ts'
import { smallDefinition } from './small-definition.ts'
import { virtualNow } from './virtual-clock.ts'

const { namespace } = inject('addresses')
const busyMs = 700

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

test('however busy the machine, what is posted now on the legal clock is not in the future of the programme’s own', async () => {
  const programme = await draft(council)
  // A machine that has no time for us between the move of one clock and that of the other.
  const slowly = (move: (to: Instant) => Promise<void>) => async (to: Instant) => {
    await move(to)
    await pause(busyMs)
  }
  const busy = {
    ...council,
    setLegalClock: slowly(council.setLegalClock),
    holdLegalClock: slowly(council.holdLegalClock),
  }
  const rehearsal = new Rehearsal(busy, smallDefinition(programme), namespace)
  const moved = calendarDate('2030-03-04')
  for (const time of ['09:00', '11:00']) {
    const to = rehearsal.wall(moved, time)
    await rehearsal.at(to)
    const legal = msOf(await council.now())
    const own = msOf(await virtualNow(council.connection, namespace, programmeWorkflowId(programme)))
    expect(legal).toBeGreaterThanOrEqual(msOf(to))
    expect(own).toBeGreaterThanOrEqual(legal)
    // Neither stands still afterwards.
    await pause(50)
    expect(msOf(await council.now())).toBeGreaterThan(legal)
  }
})
