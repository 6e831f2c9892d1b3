import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { Centimes } from '@mithaq/domain/money/amount'
import { member, officer, president, representative } from '../cast.ts'
import { associations } from './play-call.ts'
import { dossierOf } from './play-selection.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Provisional result, the council's next ordinary session, the governor's silence, a review, two signatures. */
export async function playAward(rehearsal: Rehearsal): Promise<void> {
  await deliberate(rehearsal)
  await waitForVisa(rehearsal)
  await notify(rehearsal)
  await signBoth(rehearsal)
}

async function deliberate(rehearsal: Rehearsal): Promise<void> {
  const winner = dossierOf(rehearsal, associations.winner)
  await rehearsal.workingDaysLater(1)
  await rehearsal.refused(president, 'submitToCouncil', {}, 'provisional-result-missing')
  await rehearsal.act(officer, 'publishProvisionalResult', {})
  await rehearsal.act(president, 'submitToCouncil', {})
  const { opensOn } = nextOrdinarySession(await rehearsal.today(), rehearsal.calendar)
  await rehearsal.at(rehearsal.wall(opensOn, '15:00'))
  const deliberation = {
    number: await rehearsal.words(officer, 'مقرر عدد 27', 'registry-number'),
    session: 'ordinary' as const,
    heldOn: opensOn,
    outcome: 'approved' as const,
    amount: rehearsal.definition.tranches.reduce((sum, { amount }) => sum + amount, 0) as Centimes,
    votes: { for: 15, against: 2, abstained: 3 },
    isReserveListApproved: true,
  }
  const other = { ...deliberation, dossier: dossierOf(rehearsal, associations.asksForReview) }
  await rehearsal.refused(officer, 'recordCouncilDeliberation', other, 'deliberation-names-another')
  await rehearsal.act(officer, 'recordCouncilDeliberation', { ...deliberation, dossier: winner })
}

/** The governor does not answer: the visa comes tacitly, on its day. */
async function waitForVisa(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.workingDaysLater(3)
  await rehearsal.act(officer, 'recordTransmission', { sentOn: await rehearsal.today() })
  const reasons = await rehearsal.words(officer, 'تعليل النتائج وطرق الطعن', 'reasons')
  await rehearsal.refused(officer, 'notifyResults', { reasons }, 'not-executory')
  await rehearsal.at(plusMs(known((await rehearsal.state()).award.visaTacitAt), 60_000))
}

async function notify(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.workingDaysLater(1)
  const reasons = await rehearsal.words(officer, 'تعليل النتائج وطرق الطعن', 'reasons')
  await rehearsal.act(officer, 'notifyResults', { reasons })
  await rehearsal.workingDaysLater(2)
  const asking = representative(associations.asksForReview)
  const dossier = dossierOf(rehearsal, associations.asksForReview)
  const grounds = await rehearsal.words(asking, 'تظلم من تنقيط المعيار الثاني', 'review-request')
  await rehearsal.act(asking, 'requestReview', { dossier, reasons: grounds })
  await rehearsal.at(plusMs(known((await rehearsal.state()).award.standstillEndsAt), 60_000))
  const winner = representative(associations.winner)
  const act = await rehearsal.words(winner, 'التوقيع على الاتفاقية', 'signature')
  await rehearsal.refused(winner, 'signContract', { manner: 'paper', act }, 'review-pending')
  const answer = await rehearsal.words(president, 'التنقيط مطابق لدفتر التحملات', 'review-answer')
  await rehearsal.act(president, 'answerReview', { dossier, outcome: 'rejected', reasons: answer })
}

async function signBoth(rehearsal: Rehearsal): Promise<void> {
  const winner = representative(associations.winner)
  await rehearsal.workingDaysLater(2)
  const byCouncil = {
    manner: 'paper' as const,
    act: await rehearsal.words(president, 'توقيع رئيس المجلس، صفرو، 4 نظائر', 'signature'),
  }
  await rehearsal.refused(president, 'signContract', byCouncil, 'association-signs-first')
  await rehearsal.refused(member(1), 'signContract', byCouncil, 'not-found')
  const byAssociation = {
    manner: 'paper' as const,
    act: await rehearsal.words(winner, 'توقيع رئيسة الجمعية، صفرو، 4 نظائر', 'signature'),
  }
  await rehearsal.act(winner, 'signContract', byAssociation)
  await rehearsal.workingDaysLater(1)
  await rehearsal.act(president, 'signContract', byCouncil)
}

export function known(at: Instant | null): Instant {
  if (at === null) throw new Error('the instant is not set')
  return at
}
