import { readFile } from 'node:fs/promises'
import type { Database } from '@mithaq/db/database'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant } from '@mithaq/domain/clock/instant'
import { contractSchedule } from '@mithaq/domain/contract/schedule'
import { definition } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import { newProgramme } from '@mithaq/domain/programme/fold'
import { expect, test } from 'vitest'
import { resumeContract } from './resume-contract.ts'

const file = new URL('../../../../programmes/sefrou-2024.json', import.meta.url)

test('a suspension moves what the contract dated, and not the yearly account, which the law dates', async () => {
  const sefrou = definition.parse(JSON.parse(await readFile(file, 'utf8')))
  const { startedAt, schedules, ...ends } = contractSchedule(
    sefrou,
    calendarDate('2024-07-15'),
    moroccanCalendar,
  )
  const fresh = newProgramme(sefrou.id, termsOf(sefrou))
  const suspendedAt = instant('2025-01-10T10:00:00.000Z')
  const programme = {
    ...fresh,
    contract: { ...fresh.contract, ...ends, startedAt, isSuspended: true, suspendedAt },
    milestones: Object.fromEntries(
      Object.entries(fresh.milestones).map(([id, milestone]) => {
        const schedule = schedules[id]
        return [id, schedule ? { ...milestone, schedule } : milestone]
      }),
    ),
  }
  const resumed = await resumeContract(
    { reasons: 'text' as never },
    {
      db: undefined as unknown as Database,
      programme,
      definition: sefrou,
      calendar: moroccanCalendar,
      now: instant('2025-02-24T10:00:00.000Z'),
      by: { person: 'p', role: 'president' },
      requestId: 'r',
    },
  )
  const byLaw = sefrou.milestones.filter(({ due }) => 'annual' in due).map(({ id }) => id)
  expect(byLaw).toHaveLength(3)
  const ahead = sefrou.milestones.filter(({ id }) => (schedules[id]?.dueAt ?? '') > suspendedAt)
  const moved = ahead.map(({ id }) => id).filter((id) => !byLaw.includes(id))
  expect(Object.keys(resumed.schedules).toSorted()).toEqual(moved.toSorted())
})
