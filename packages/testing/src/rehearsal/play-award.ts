import { plusDays } from '@mithaq/domain/calendar/day'
import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { isWorkingDay } from '@mithaq/domain/calendar/working-day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Centimes } from '@mithaq/domain/money/amount'
import { officer, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { dossierOf } from './committee-cast.ts'
import { known } from './known.ts'
import { playSignature } from './play-signature.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Provisional result, the council's next ordinary session, the governor's silence, a review, two signatures. */
export async function playAward(rehearsal: Rehearsal): Promise<void> {
  await submit(rehearsal)
  await deliberate(rehearsal)
  await waitForVisa(rehearsal)
  await notify(rehearsal)
  await review(rehearsal)
  await playSignature(rehearsal)
}

async function submit(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.workingDaysLater(1)
  await rehearsal.refused(president, 'submitToCouncil', {}, 'provisional-result-missing')
  await rehearsal.act(officer, 'publishProvisionalResult', {})
  await rehearsal.act(president, 'submitToCouncil', {})
  await rehearsal.refused(president, 'submitToCouncil', {}, 'already-submitted')
}

async function deliberate(rehearsal: Rehearsal): Promise<void> {
  const { definition } = rehearsal
  const dossier = dossierOf(rehearsal, associations.winner)
  const { opensOn } = nextOrdinarySession(await rehearsal.today(), rehearsal.calendar)
  await rehearsal.at(rehearsal.wall(opensOn, '15:00'))
  const deliberation = {
    number: await rehearsal.words(officer, 'مقرر الانتقاء عدد 27', 'registry-number'),
    session: 'ordinary' as const,
    heldOn: opensOn,
    outcome: 'approved' as const,
    dossier,
    amount: definition.tranches.reduce((sum, { amount }) => sum + amount, 0) as Centimes,
    votes: { for: 15, against: 2, abstained: 3 },
    isReserveListApproved: true,
  }
  const record = 'recordCouncilDeliberation'
  const refused = (
    change: Partial<typeof deliberation>,
    word: Parameters<typeof rehearsal.refused>[3],
  ): Promise<void> => rehearsal.refused(officer, record, { ...deliberation, ...change }, word)
  await refused({ heldOn: plusDays(opensOn, 1) }, 'date-in-the-future')
  await refused({ heldOn: plusDays(opensOn, -1) }, 'not-a-session-day')
  await refused({ dossier: dossierOf(rehearsal, associations.asksForReview) }, 'deliberation-names-another')
  await refused({ votes: { for: 8, against: 9, abstained: 3 } }, 'votes-do-not-carry')
  await refused({ votes: { for: 9, against: 9, abstained: 2 } }, 'votes-tied')
  await refused({ amount: (definition.budget.total + 100) as Centimes }, 'amount-above-budget')
  await refused({ amount: (deliberation.amount - 100) as Centimes }, 'amount-differs-from-tranches')
  await rehearsal.act(officer, record, deliberation)
  await refused({}, 'already-deliberated')
}

/** The governor does not answer: where the rules let silence count, it does on its day. */
async function waitForVisa(rehearsal: Rehearsal): Promise<void> {
  await rehearsal.workingDaysLater(3)
  const today = await rehearsal.today()
  const { heldOn } = (await rehearsal.state()).award
  const early = { sentOn: plusDays(calendarDate(heldOn ?? today), -1) }
  await rehearsal.refused(officer, 'recordTransmission', early, 'sent-before-deliberation')
  await rehearsal.act(officer, 'recordTransmission', { sentOn: today })
  await rehearsal.refused(officer, 'recordTransmission', { sentOn: today }, 'already-transmitted')
  const reasons = await rehearsal.words(officer, 'تعليل النتائج قبل الأوان', 'reasons')
  await rehearsal.refused(officer, 'notifyResults', { reasons }, 'not-executory')
  const { visa, visaTacitAt, oppositionEndsAt } = (await rehearsal.state()).award
  const { isVisaTacit } = rehearsal.definition.rulePack.values
  if (visa === 'pending' && !isVisaTacit.value) {
    await rehearsal.workingDaysLater(5)
    const reference = await rehearsal.words(officer, 'تأشيرة السيد العامل', 'visa')
    await rehearsal.act(officer, 'recordVisa', { outcome: 'granted', reference })
    return
  }
  await rehearsal.at(plusMs(known(visa === 'pending' ? visaTacitAt : oppositionEndsAt), 60_000))
  const reference = await rehearsal.words(officer, 'تأشيرة وردت بعد الأجل', 'visa')
  await rehearsal.refused(officer, 'recordVisa', { outcome: 'granted', reference }, 'visa-not-pending')
}

async function notify(rehearsal: Rehearsal): Promise<void> {
  const asking = representative(associations.asksForReview)
  const dossier = dossierOf(rehearsal, associations.asksForReview)
  const early = await rehearsal.words(asking, 'تظلم قبل التبليغ', 'review-request')
  await rehearsal.refused(asking, 'requestReview', { dossier, reasons: early }, 'results-not-notified')
  await rehearsal.workingDaysLater(1)
  const reasons = await rehearsal.words(officer, 'تعليل النتائج وطرق الطعن', 'reasons')
  await rehearsal.act(officer, 'notifyResults', { reasons })
}

/** In the morning of the last working day before it. */
function eveOf(rehearsal: Rehearsal, ends: Instant): Instant {
  const { calendar } = rehearsal
  let day = plusDays(wallTimeOf(ends, calendar.zone).date, -1)
  while (!isWorkingDay(calendar, day)) day = plusDays(day, -1)
  return rehearsal.wall(day, '10:00')
}

/** Asked for on the eve of the end, so that the standstill is over before the answer comes. */
async function review(rehearsal: Rehearsal): Promise<void> {
  const asking = representative(associations.asksForReview)
  const winner = representative(associations.winner)
  const dossier = dossierOf(rehearsal, associations.asksForReview)
  const act = await rehearsal.words(winner, 'توقيع قبل أوانه', 'signature')
  const ends = known((await rehearsal.state()).award.standstillEndsAt)
  await rehearsal.at(eveOf(rehearsal, ends))
  await rehearsal.refused(winner, 'signContract', { manner: 'paper', act }, 'standstill-running')
  const grounds = await rehearsal.words(asking, 'تظلم من تنقيط المعيار الثاني', 'review-request')
  await rehearsal.act(asking, 'requestReview', { dossier, reasons: grounds })
  await rehearsal.refused(asking, 'requestReview', { dossier, reasons: grounds }, 'review-already-requested')
  await rehearsal.at(plusMs(ends, 60_000))
  await rehearsal.refused(winner, 'signContract', { manner: 'paper', act }, 'review-pending')
  const late = representative(associations.incomplete)
  const tooLate = {
    dossier: dossierOf(rehearsal, associations.incomplete),
    reasons: await rehearsal.words(late, 'تظلم بعد الأجل', 'review-request'),
  }
  await rehearsal.refused(late, 'requestReview', tooLate, 'standstill-over')
  await rehearsal.workingDaysLater(2)
  const answer = await rehearsal.words(president, 'التنقيط مطابق لدفتر التحملات', 'review-answer')
  await rehearsal.act(president, 'answerReview', { dossier, outcome: 'rejected', reasons: answer })
  const again = { dossier, outcome: 'upheld' as const, reasons: answer }
  await rehearsal.refused(president, 'answerReview', again, 'review-unknown')
}
