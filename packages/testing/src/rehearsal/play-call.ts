import { plusDays } from '@mithaq/domain/calendar/day'
import { ordinarySessions } from '@mithaq/domain/calendar/session'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import { officer, president, representative } from '../cast.ts'
import { newId } from '../council.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Eight associations: the number tells their part in the play. */
export const associations = {
  winner: 1,
  ofRecusedMember: 2,
  incomplete: 3,
  asksForReview: 4,
  excluded: 5,
  councillorsSpouse: 6,
  ordinary: 7,
  late: 8,
} as const

/** Deliberation, terms, channels, publication on the given day; questions, an addendum, filings, the deadline. */
export async function playCall(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  await prepareCall(rehearsal, publishedOn)
  await askAndAnswer(rehearsal)
  await addSomething(rehearsal)
  await fileDossiers(rehearsal)
}

async function prepareCall(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<void> {
  const { definition } = rehearsal
  await rehearsal.refused(president, 'approveTerms', {}, 'grounding-deliberation-missing')
  await rehearsal.act(officer, 'recordGroundingDeliberation', {
    number: await rehearsal.words(officer, '١٢/2026', 'registry-number'),
    session: 'ordinary',
    heldOn: lastSession(rehearsal, publishedOn),
    credit: definition.groundingDeliberation.credit,
  })
  await rehearsal.act(president, 'approveTerms', {})
  await rehearsal.at(rehearsal.wall(publishedOn, '09:00'))
  await rehearsal.refused(officer, 'publishCall', {}, 'channels-missing')
  for (const { id } of definition.channels.filter(({ isCompulsory }) => isCompulsory)) {
    await rehearsal.act(officer, 'postCall', {
      channel: id,
      postedAt: await rehearsal.now(),
      proof: await rehearsal.words(officer, `شهادة النشر: ${id}`, 'proof-of-posting'),
    })
  }
  await rehearsal.act(officer, 'publishCall', {})
}

function lastSession({ calendar }: Rehearsal, before: CalendarDate): string {
  const year = Number(before.slice(0, 4))
  const held = [...ordinarySessions(year - 1, calendar), ...ordinarySessions(year, calendar)]
  return held.findLast(({ opensOn }) => opensOn < before)?.opensOn ?? before
}

async function askAndAnswer(rehearsal: Rehearsal): Promise<void> {
  const asking = representative(associations.winner)
  await rehearsal.daysLater(2)
  await rehearsal.act(asking, 'askQuestion', {
    words: await rehearsal.words(asking, 'هل تُقبل المساهمة العينية للجمعية؟', 'question'),
  })
  await rehearsal.workingDaysLater(2)
  const question = Object.keys((await rehearsal.state()).call.openQuestions)[0]
  if (!question) throw new Error('the question was not recorded')
  const answer = await rehearsal.words(officer, 'نعم، وتُبيَّن قيمتها في الملف المالي.', 'answer')
  await rehearsal.act(officer, 'answerQuestion', { question, words: answer })
}

/** Early enough not to extend; whoever has filed by then reconfirms. */
async function addSomething(rehearsal: Rehearsal): Promise<void> {
  await file(rehearsal, associations.ofRecusedMember)
  const words = await rehearsal.words(president, 'تُضاف جماعة إلى لائحة المستفيدين.', 'addendum')
  await rehearsal.act(president, 'issueAddendum', { words })
  const { questionsEndAt } = (await rehearsal.state()).call
  const reconfirming = representative(associations.ofRecusedMember)
  const api = await rehearsal.api(reconfirming)
  await api.dossier.reconfirm.mutate({ programme: rehearsal.programme, requestId: newId() })
  if (!questionsEndAt) throw new Error('questions have no end')
  await rehearsal.at(plusMs(questionsEndAt, 60_000))
  const late = representative(associations.late)
  const question = await rehearsal.words(late, 'هل يمكن تمديد الأجل؟', 'question')
  await rehearsal.refused(late, 'askQuestion', { words: question }, 'questions-closed')
}

async function fileDossiers(rehearsal: Rehearsal): Promise<void> {
  const deadline = (await rehearsal.state()).call.deadline?.at
  if (!deadline) throw new Error('the call has no deadline')
  await rehearsal.at(plusMs(deadline, -3 * 3_600_000))
  const { winner, incomplete, asksForReview, excluded, councillorsSpouse, ordinary, late } = associations
  for (const n of [winner, incomplete, asksForReview, excluded, councillorsSpouse]) await file(rehearsal, n)
  await rehearsal.at(plusMs(deadline, -1_500))
  await file(rehearsal, ordinary)
  await rehearsal.at(plusMs(deadline, 1_000))
  await rehearsal.expectRefusal('fileDossier', 'intake-closed', () => file(rehearsal, late))
}

async function file(rehearsal: Rehearsal, n: number): Promise<void> {
  const api = await rehearsal.api(representative(n))
  const draft = newId()
  const body = await dossierBody(rehearsal, n)
  await api.dossier.saveDraft.mutate({ id: draft, programme: rehearsal.programme, body })
  rehearsal.acts += 1
  await api.dossier.file.mutate({ programme: rehearsal.programme, requestId: newId(), draft })
}

async function dossierBody(rehearsal: Rehearsal, n: number): Promise<DossierBody> {
  const { papers } = rehearsal.definition
  const today = await rehearsal.today()
  const filed = []
  for (const { id } of papers.filter(({ isRequired }) => isRequired)) {
    filed.push({ paper: id, file: await uploadPaper(rehearsal, n, id) })
  }
  const isProvisional = n === associations.incomplete
  return {
    papers: filed,
    receipt: { kind: isProvisional ? 'provisional' : 'final', issuedOn: plusDays(today, -70) },
    bureau: [
      { name: `رئيسة الجمعية ${n}`, office: 'president', kinship: 'none' },
      {
        name: `أمين مال الجمعية ${n}`,
        office: 'treasurer',
        kinship: n === associations.councillorsSpouse ? 'spouse' : 'none',
      },
    ],
    bureauMandateEndsOn: plusDays(today, 5 * 365),
  }
}

/** A paper as the association's browser sends it; the answer names the file by the digest of its bytes. */
export async function uploadPaper(rehearsal: Rehearsal, n: number, paper: string): Promise<string> {
  const response = await fetch(`${rehearsal.council.url}/files`, {
    method: 'PUT',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      authorization: `Bearer ${await rehearsal.council.token(representative(n))}`,
    },
    body: `${paper} / ${n}`,
  })
  if (!response.ok) throw new Error(`the paper was not taken: ${response.status}`)
  const { file: digest } = (await response.json()) as { file: string }
  return digest
}

export const isAfter = (a: Instant, b: Instant): boolean => a > b
