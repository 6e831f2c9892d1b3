import { plusDays } from '@mithaq/domain/calendar/day'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import { officer, president } from '../cast.ts'
import { contractUnderway, storedBefore } from '../contract-underway.ts'
import { smallDefinition } from '../small-definition.ts'
import { PlainRehearsal } from './plain-rehearsal.ts'
import type { StoredPlay } from './stored-play.ts'

/**
 * A contract whose run was handed its state by an earlier release, with dates of before a change of clocks: they are read
 * again, and a date that falls on a day off that is announced moves.
 */
export const reread: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const { rulePack } = smallDefinition('reread')
  const play = (programme: string) => new PlainRehearsal(council, smallDefinition(programme), namespace)
  const { calendar } = play('reread')
  const date = plusWorkingDays(calendar, plusDays(tomorrow, 60), 0)
  const programme = await contractUnderway(council, {
    before: { schedule: storedBefore(), sent: 0 },
    soon: { schedule: milestoneSchedule(rulePack.values, date, calendar), sent: 0 },
  })
  const underway = play(programme)
  await underway.act(officer, 'rereadDates', {})
  const reference = await underway.words(officer, 'بلاغ وزارة الأوقاف والشؤون الإسلامية', 'day-off')
  await underway.act(officer, 'recordDayOff', { date, reference })
  const reasons = await underway.words(president, 'توقفت الأنشطة', 'reasons')
  await underway.act(president, 'terminateContract', { cause: 'breach', reasons })
  await underway.act(officer, 'settleAccounts', {})
  const originals = await underway.words(officer, 'الأصول محفوظة', 'archive')
  await underway.act(officer, 'archiveProgramme', { originals })
  return programme
}
