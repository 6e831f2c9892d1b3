import { plusDays } from '@mithaq/domain/calendar/day'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import { plusMs } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { member, officer, president } from '../cast.ts'
import { associations } from '../rehearsal/associations.ts'
import { dossierOf, officersOf } from '../rehearsal/committee-cast.ts'
import { known } from '../rehearsal/known.ts'
import { performUntilOpening } from '../rehearsal/play.ts'
import { playExamination } from '../rehearsal/play-selection.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'
import { smallDefinition } from '../small-definition.ts'
import { awarded, deliberate, letSignatureLapse, notify } from './award-steps.ts'
import { breakOff } from './break-off.ts'
import { PlainRehearsal } from './plain-rehearsal.ts'
import type { StoredPlay } from './stored-play.ts'

/**
 * An extension, another member, two terms for papers that lapse, an opposition, a refused visa, the reserve list, a
 * president who signs late, a contract that is broken off and its money recovered.
 */
export const troubled: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const small = smallDefinition('troubled')
  const { isVisaTacit } = small.rulePack.values
  const values = { ...small.rulePack.values, isVisaTacit: { ...isVisaTacit, value: false } }
  const play = new PlainRehearsal(council, { ...small, rulePack: { ...small.rulePack, values } }, namespace)
  play.after.publishCall = () => extend(play)
  play.after.appointCommittee = () => replace(play)
  await performUntilOpening(play, tomorrow)
  await letCompletionsLapse(play)
  await playExamination(play)
  await award(play)
  await breakOff(play)
  return play.programme
}

async function extend(play: Rehearsal): Promise<void> {
  const { date, time } = wallTimeOf(known((await play.state()).call.deadline?.at ?? null), play.calendar.zone)
  const deadline = { date: plusWorkingDays(play.calendar, plusDays(date, 7), 0), time }
  const reason = await play.words(president, 'تعذر الوصول إلى الموقع يومين', 'reason')
  await play.act(president, 'extendDeadline', { deadline, reason })
}

/** Another one comes, and goes again, so that the play goes on with whom it knows. */
async function replace(play: Rehearsal): Promise<void> {
  const order = await play.words(president, 'قرار رقم 9', 'order')
  for (const n of [4, 3])
    await play.act(president, 'replaceMember', { seat: 'third', person: member(n).person, order })
}

/** Two terms of one instant; a day off that is announced moves both. */
async function letCompletionsLapse(play: Rehearsal): Promise<void> {
  const { secretary } = officersOf(play)
  for (const n of [associations.excluded, associations.councillorsSpouse])
    await play.act(secretary, 'requestCompletion', { dossier: dossierOf(play, n), papers: ['statutes'] })
  await announceDayOff(play)
  await play.workingDaysLater(8)
}

async function announceDayOff(play: Rehearsal): Promise<void> {
  const reference = await play.words(officer, 'بلاغ وزارة الأوقاف والشؤون الإسلامية', 'day-off')
  const date = plusWorkingDays(play.calendar, await play.today(), 1)
  await play.act(officer, 'recordDayOff', { date, reference })
}

async function award(play: Rehearsal): Promise<void> {
  await play.act(officer, 'publishProvisionalResult', {})
  await deliberate(play, true)
  const reasons = await play.words(officer, 'لم يُرفق المحضر بلائحة الحضور', 'reasons')
  await play.act(officer, 'recordOpposition', { reasons })
  for (const outcome of ['refused', 'granted'] as const) {
    await deliberate(play, true)
    await announceDayOff(play)
    await play.workingDaysLater(1)
    const reference = await play.words(officer, 'جواب السيد العامل', 'visa')
    await play.act(officer, 'recordVisa', { outcome, reference })
  }
  await notify(play)
  await letSignatureLapse(play)
  await notify(play)
  await sign(play)
}

/** The next in rank signs in time, the president after the end of the window. */
export async function sign(play: Rehearsal): Promise<void> {
  const next = await awarded(play)
  await play.at(plusMs(known((await play.state()).award.standstillEndsAt), 60_000))
  const byNext = await play.words(next, 'توقيع الجمعية', 'signature')
  await play.act(next, 'signContract', { manner: 'paper', act: byNext })
  await letSignatureLapse(play)
  const byPresident = await play.words(president, 'توقيع رئيس المجلس', 'signature')
  await play.act(president, 'signContract', { manner: 'paper', act: byPresident })
}
