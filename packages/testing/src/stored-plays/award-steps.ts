import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { plusDays } from '@mithaq/domain/calendar/day'
import { plusMs } from '@mithaq/domain/clock/instant'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { Actor } from '@mithaq/domain/programme/actor'
import { officer, president, representative } from '../cast.ts'
import { associations } from '../rehearsal/associations.ts'
import { dossierOf } from '../rehearsal/committee-cast.ts'
import { known } from '../rehearsal/known.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'

/** The council approves the next in rank at its next ordinary session, and the governor is told. */
export async function deliberate(play: Rehearsal, isReserveListApproved: boolean): Promise<void> {
  await play.workingDaysLater(1)
  await play.act(president, 'submitToCouncil', {})
  const { opensOn } = nextOrdinarySession(plusDays(await play.today(), 1), play.calendar)
  await play.at(play.wall(opensOn, '15:00'))
  const { selection, award } = await play.state()
  await play.act(officer, 'recordCouncilDeliberation', {
    number: await play.words(officer, 'مقرر الانتقاء', 'registry-number'),
    session: 'ordinary',
    heldOn: opensOn,
    outcome: 'approved',
    dossier: selection.ranking?.find((id) => !award.setAside.includes(id)) ?? '',
    amount: play.definition.tranches.reduce((sum, { amount }) => sum + amount, 0) as Centimes,
    votes: { for: 17, against: 1, abstained: 2 },
    isReserveListApproved,
  })
  await play.workingDaysLater(2)
  await play.act(officer, 'recordTransmission', { sentOn: await play.today() })
}

export async function notify(play: Rehearsal): Promise<void> {
  await play.workingDaysLater(1)
  const reasons = await play.words(officer, 'تعليل النتائج وطرق الطعن', 'reasons')
  await play.act(officer, 'notifyResults', { reasons })
}

/** Nobody signs before the end of the window. */
export async function letSignatureLapse(play: Rehearsal): Promise<void> {
  await play.at(plusMs(known((await play.state()).award.signBy), 60_000))
}

/** Who speaks for the association that the contract goes to now. */
export async function awarded(play: Rehearsal): Promise<Actor> {
  const { dossier } = (await play.state()).award
  const n = Object.values(associations).find((number) => dossierOf(play, number) === dossier)
  if (n === undefined) throw new Error('awarded to nobody of the cast')
  return representative(n)
}
