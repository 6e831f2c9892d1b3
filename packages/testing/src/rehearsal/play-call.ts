import { plusDays } from '@mithaq/domain/calendar/day'
import { groundingExecutoryFrom } from '@mithaq/domain/call/grounding'
import { ordinarySessions } from '@mithaq/domain/calendar/session'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { instantOf, msOf, plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import { officer, president, representative } from '../cast.ts'
import { newId } from '../council.ts'
import { associations } from './associations.ts'
import { known } from './known.ts'
import { file, playFilings, tryToFile } from './play-filing.ts'
import type { Rehearsal } from './rehearsal.ts'

const hour = 3_600_000

/** Deliberation, terms, channels, publication on the given day; questions, an addendum, filings, the deadline. */
export async function playCall(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  await prepareCall(rehearsal)
  await publish(rehearsal, publishedOn)
  await askAndAnswer(rehearsal)
  await addSomething(rehearsal)
  await closeQuestions(rehearsal)
  await playFilings(rehearsal)
}

async function prepareCall(rehearsal: Rehearsal): Promise<void> {
  const { definition } = rehearsal
  await rehearsal.refused(president, 'approveTerms', {}, 'grounding-deliberation-missing')
  const deliberation = {
    number: await rehearsal.words(officer, 'مقرر التأسيس عدد ١٢', 'registry-number'),
    session: 'ordinary' as const,
    ...(await lastSession(rehearsal)),
    credit: definition.groundingDeliberation.credit,
  }
  await rehearsal.act(officer, 'recordGroundingDeliberation', deliberation)
  await rehearsal.refused(officer, 'recordGroundingDeliberation', deliberation, 'already-recorded')
  await rehearsal.refused(officer, 'publishCall', {}, 'terms-not-approved')
  await rehearsal.act(president, 'approveTerms', {})
  await rehearsal.refused(president, 'approveTerms', {}, 'terms-already-approved')
  await correct(rehearsal)
}

/** A slip is corrected, and the correction taken back: each time the president approves what will be published. */
async function correct(rehearsal: Rehearsal): Promise<void> {
  const { definition } = rehearsal
  await rehearsal.refused(officer, 'reviseDraft', { definition }, 'draft-unchanged')
  await rehearsal.act(officer, 'reviseDraft', { definition: slipped(rehearsal) })
  await rehearsal.refused(officer, 'publishCall', {}, 'terms-not-approved')
  const read = (await rehearsal.state()).terms.definition
  await rehearsal.act(officer, 'reviseDraft', { definition })
  await rehearsal.refused(president, 'approveTerms', { definition: read }, 'draft-revised')
  await rehearsal.act(president, 'approveTerms', { definition: (await rehearsal.state()).terms.definition })
}

function slipped({ definition }: Rehearsal): Definition {
  return { ...definition, durationMonths: definition.durationMonths + 1 }
}

async function publish(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  await rehearsal.at(rehearsal.wall(publishedOn, '09:00'))
  await rehearsal.refused(officer, 'publishCall', {}, 'channels-missing')
  const early = representative(associations.winner)
  await rehearsal.refused(
    early,
    'askQuestion',
    { words: await rehearsal.words(early, 'متى يُنشر الإعلان؟', 'question') },
    'not-found',
  )
  await rehearsal.expectRefusal('fileDossier', 'not-found', () => tryToFile(rehearsal, associations.winner))
  for (const { id } of rehearsal.definition.channels.filter(({ isCompulsory }) => isCompulsory)) {
    await rehearsal.act(officer, 'postCall', {
      channel: id,
      postedAt: await rehearsal.now(),
      proof: await rehearsal.words(officer, `شهادة النشر: ${id}`, 'proof-of-posting'),
    })
  }
  await rehearsal.act(officer, 'publishCall', {})
  await rehearsal.refused(officer, 'publishCall', {}, 'call-already-published')
  const late = { definition: slipped(rehearsal) }
  await rehearsal.refused(officer, 'reviseDraft', late, 'call-already-published')
}

/** The last ordinary session; where the governor's silence has not spoken on it yet, he gives his visa today. */
async function lastSession(rehearsal: Rehearsal): Promise<{ heldOn: CalendarDate; visaedOn?: CalendarDate }> {
  const { calendar, definition } = rehearsal
  const today = await rehearsal.today()
  const year = Number(today.slice(0, 4))
  const held = [...ordinarySessions(year - 1, calendar), ...ordinarySessions(year, calendar)]
  const heldOn = held.findLast(({ opensOn }) => opensOn < today)?.opensOn ?? today
  const from = groundingExecutoryFrom({ heldOn }, definition.rulePack.values, calendar)
  return from && from <= (await rehearsal.now()) ? { heldOn } : { heldOn, visaedOn: today }
}

async function askAndAnswer(rehearsal: Rehearsal): Promise<void> {
  const asking = representative(associations.winner)
  const ends = known((await rehearsal.state()).call.questionsEndAt)
  await rehearsal.workingDaysLater(2, between(await rehearsal.now(), ends))
  await rehearsal.act(asking, 'askQuestion', {
    words: await rehearsal.words(asking, 'هل تُقبل المساهمة العينية للجمعية؟', 'question'),
  })
  await rehearsal.workingDaysLater(2, plusMs(await deadline(rehearsal), -5 * hour))
  const question = Object.keys((await rehearsal.state()).call.openQuestions)[0]
  if (!question) throw new Error('the question was not recorded')
  const answer = await rehearsal.words(officer, 'نعم، وتُبيَّن قيمتها في الملف المالي.', 'answer')
  await rehearsal.act(officer, 'answerQuestion', { question, words: answer })
  const again = await rehearsal.words(officer, 'جواب ثان عن السؤال نفسه', 'answer')
  await rehearsal.refused(officer, 'answerQuestion', { question, words: again }, 'question-already-answered')
}

/** Whoever has filed by then reconfirms. Too near the deadline, the deadline moves with it. */
async function addSomething(rehearsal: Rehearsal): Promise<void> {
  const { addendumWindowDays: window, addendumExtensionDays: days } = (await rehearsal.state()).terms
  await file(rehearsal, associations.ofRecusedMember)
  const words = await rehearsal.words(president, 'تُضاف جماعة إلى لائحة المستفيدين.', 'addendum')
  const ends = await deadline(rehearsal)
  const isNear = msOf(ends) - msOf(await rehearsal.now()) < window * 24 * hour
  if (isNear) await rehearsal.refused(president, 'issueAddendum', { words }, 'extension-too-short')
  const later = isNear ? { deadline: laterBy(rehearsal, ends, days) } : {}
  await rehearsal.act(president, 'issueAddendum', { words, ...later })
  const api = await rehearsal.api(representative(associations.ofRecusedMember))
  const reconfirm = () => api.dossier.reconfirm.mutate({ programme: rehearsal.programme, requestId: newId() })
  await rehearsal.done('reconfirmDossier', reconfirm, representative(associations.ofRecusedMember))
  await rehearsal.expectRefusal('reconfirmDossier', 'nothing-to-reconfirm', reconfirm)
}

async function closeQuestions(rehearsal: Rehearsal): Promise<void> {
  const ends = known((await rehearsal.state()).call.questionsEndAt)
  if (ends >= plusMs(await deadline(rehearsal), -4 * hour)) return
  await rehearsal.at(plusMs(ends, 60_000))
  const late = representative(associations.late)
  const question = await rehearsal.words(late, 'هل يمكن تمديد الأجل؟', 'question')
  await rehearsal.refused(late, 'askQuestion', { words: question }, 'questions-closed')
}

async function deadline(rehearsal: Rehearsal): Promise<Instant> {
  return known((await rehearsal.state()).call.deadline?.at ?? null)
}

function laterBy({ calendar }: Rehearsal, at: Instant, days: number): { date: string; time: string } {
  const { date, time } = wallTimeOf(at, calendar.zone)
  return { date: plusWorkingDays(calendar, plusDays(date, days), 0), time }
}

const between = (a: Instant, b: Instant): Instant => instantOf((msOf(a) + msOf(b)) / 2)
