import { file } from '@mithaq/db/dossier/filing'
import { programmeAt } from '@mithaq/db/programme/reads'
import { plusDays } from '@mithaq/domain/calendar/day'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { officer, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { pendingTimers } from '../pending-timers.ts'
import { runsOf } from '../rehearsal/engine-history.ts'
import { known } from '../rehearsal/known.ts'
import { fastForward } from '../virtual-clock.ts'

const addresses = inject('addresses')
const hour = 3_600_000
const zone = 'Africa/Casablanca'
let council: Council
beforeEach(async () => {
  council = await openCouncil(addresses)
})
afterEach(() => council.close())

async function openCall(): Promise<{ programme: string; deadline: Instant }> {
  const programme = await draft(council)
  await publish(council, programme)
  return { programme, deadline: known((await stateOf(programme)).call.deadline?.at) }
}

async function stateOf(programme: string) {
  const found = await programmeAt(council.db, programme)
  if (!found) throw new Error(`no ${programme}`)
  return found.state
}

const bothClocks = async (programme: string, to: Instant) => {
  await council.setLegalClock(to)
  await fastForward(council.connection, addresses.namespace, programmeWorkflowId(programme), to)
}

/** By five days, to the same hour. */
async function extend(programme: string, deadline: Instant) {
  const api = await council.as(president)
  const reason = await words(api, 'تمديد الأجل بسبب انقطاع الكهرباء')
  const { date, time } = wallTimeOf(deadline, zone)
  const input = { deadline: { date: plusDays(date, 5), time: time.slice(0, 5) }, reason }
  return api.act.extendDeadline.mutate({ programme, requestId: newId(), input })
}

/**
 * What the workflow waits for, to the second: the engine counts a timer from when its command reaches it, some
 * milliseconds after the workflow has computed it.
 */
async function timers(programme: string): Promise<string[]> {
  const run = (await runsOf(council.engine, programme)).at(-1)
  return (run ? pendingTimers(run) : []).map(toTheSecond)
}

const toTheSecond = (at: Instant) => at.slice(0, 19)

async function facts(programme: string): Promise<string> {
  const page = await (await fetch(`${council.url}/programmes/${programme}?lang=fr`)).text()
  return /<dl class="facts">.*?<\/dl>/s.exec(page)?.[0] ?? ''
}

test('an extension moves gate, timer, read models and public page together; the old instant closes nothing', async () => {
  const { programme, deadline: old } = await openCall()
  await bothClocks(programme, plusMs(old, -2 * hour))
  expect(await timers(programme)).toEqual([toTheSecond(old)])
  expect(await facts(programme)).toContain(formatDateTime(old, 'fr'))

  expect((await extend(programme, old)).outcome).toBe('done')
  const extended = known((await stateOf(programme)).call.deadline?.at)
  expect(extended > plusMs(old, 4 * 24 * hour)).toBe(true)
  expect(await timers(programme)).toEqual([toTheSecond(extended)])
  const row = await council.db
    .selectFrom('programme')
    .selectAll()
    .where('id', '=', programme)
    .executeTakeFirstOrThrow()
  expect(row.deadlineAt).toBe(extended)
  expect(JSON.stringify(row)).not.toContain(old)
  const api = await council.as(officer)
  const page = await api.programme.page.query({ programme })
  expect(page.sees === 'all' && page.state.call.deadline?.at).toBe(extended)
  const shown = await facts(programme)
  expect(shown).toContain(formatDateTime(extended, 'fr'))
  expect(shown).not.toContain(formatDateTime(old, 'fr'))

  await bothClocks(programme, plusMs(old, hour))
  expect((await stateOf(programme)).call.closedAt).toBeNull()
  expect((await file(council.db, firstFiling(programme, 1))).kind).toBe('done')
  expect((await runsOf(council.engine, programme)).flatMap(closings)).toEqual([])

  await council.setLegalClock(plusMs(extended, -hour))
  expect((await file(council.db, firstFiling(programme, 2))).kind).toBe('done')
  await bothClocks(programme, plusMs(extended, 1_000))
  const closed = await stateOf(programme)
  expect(closed.stage).toBe('selection')
  expect(Object.keys(closed.selection.dossiers)).toHaveLength(2)
  expect(known(closed.call.closedAt) >= extended).toBe(true)
  expect((await file(council.db, firstFiling(programme, 3))).kind).toBe('too-late')
})

type Run = Awaited<ReturnType<typeof runsOf>>[number]

function closings({ events }: Run) {
  return events.filter(
    (event) => event.activityTaskScheduledEventAttributes?.activityType?.name === 'closeIntake',
  )
}

describe('an extension beside the old instant', () => {
  const outcomes = new Set<string>()

  test.for([-1_500, -400, -150, -60, 0])(
    '%i ms from it: it came first and nothing closes, or it is refused and all is closed',
    async (ms) => {
      const { programme, deadline: old } = await openCall()
      await council.setLegalClock(plusMs(old, ms))
      const workflow = programmeWorkflowId(programme)
      const forward = fastForward(council.connection, addresses.namespace, workflow, plusMs(old, ms + 300))
      const outcome = await extend(programme, old).then(
        (answer) => answer.outcome,
        (error: unknown) => (error as Error).message,
      )
      await forward
      await bothClocks(programme, plusMs(old, hour))
      const { call, stage } = await stateOf(programme)
      outcomes.add(outcome)
      const filed = (await file(council.db, firstFiling(programme, 1))).kind
      if (outcome === 'done') {
        expect(call.closedAt).toBeNull()
        expect(known(call.deadline?.at) > old).toBe(true)
        expect(await timers(programme)).toEqual([toTheSecond(known(call.deadline?.at))])
        expect(filed).toBe('done')
      } else {
        expect(['deadline-passed', 'not-in-this-stage']).toContain(outcome)
        expect(call.deadline?.at).toBe(old)
        expect(stage).toBe('closure')
        expect(filed).toBe('too-late')
      }
    },
  )

  test('both sides of it were met', () => {
    expect(outcomes.has('done')).toBe(true)
    expect(outcomes.size).toBeGreaterThan(1)
  })
})
