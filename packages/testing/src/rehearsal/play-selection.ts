import { plusMs } from '@mithaq/domain/clock/instant'
import type { Actor } from '@mithaq/domain/programme/actor'
import { officer, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { dossierOf, membersOf, officersOf, recusedOf } from './committee-cast.ts'
import { known } from './known.ts'
import { plannedAt } from './planned.ts'
import { uploadPaper } from './play-filing.ts'
import { playScoring } from './play-scoring.ts'
import type { Rehearsal } from './rehearsal.ts'

/** The committee opens, examines, scores in two parts and signs its minutes; it proposes, it does not decide. Until the chair has opened the session. */
export async function playOpening(rehearsal: Rehearsal): Promise<void> {
  await appoint(rehearsal)
  await declareAndOpen(rehearsal)
}

/** From there to the signed minutes. */
export async function playExamination(rehearsal: Rehearsal): Promise<void> {
  await examine(rehearsal)
  await playScoring(rehearsal)
}

async function appoint(rehearsal: Rehearsal): Promise<void> {
  const { seats } = rehearsal.definition.committee
  const people = membersOf(rehearsal)
  const members = seats.map(({ id }, index) => ({ seat: id, person: people[index]?.person ?? '' }))
  await rehearsal.workingDaysLater(1)
  await rehearsal.refused(president, 'orderStart', { startsOn: await rehearsal.today() }, 'not-in-this-stage')
  const order = await rehearsal.words(president, 'قرار تعيين لجنة الانتقاء', 'order')
  await rehearsal.refused(
    president,
    'appointCommittee',
    { members: members.slice(1), order },
    'seats-missing',
  )
  await rehearsal.act(president, 'appointCommittee', { members, order })
  await rehearsal.refused(president, 'appointCommittee', { members, order }, 'committee-already-appointed')
}

async function declareAndOpen(rehearsal: Rehearsal): Promise<void> {
  const members = membersOf(rehearsal)
  const present = members.map(({ person }) => person)
  const { chair, secretary } = officersOf(rehearsal)
  const recused = recusedOf(rehearsal)
  const dossier = dossierOf(rehearsal, associations.ofRecusedMember)
  await rehearsal.workingDaysLater(1)
  await rehearsal.at(await plannedAt(rehearsal, 'opening'))
  await rehearsal.refused(chair, 'openSession', { present }, 'declarations-missing')
  for (const who of members) {
    const isRecused = who.person === recused.person
    await rehearsal.act(who, 'declareInterests', {
      interests: isRecused ? [{ dossier, effect: 'recusal' }] : [],
      declaration: await rehearsal.words(who, `تصريح بتنازع المصالح: ${who.person}`, 'declaration'),
    })
  }
  const again = await rehearsal.words(chair, 'تصريح ثان لا جديد فيه', 'declaration')
  await rehearsal.refused(
    chair,
    'declareInterests',
    { interests: [], declaration: again },
    'already-declared',
  )
  await rehearsal.refused(secretary, 'admitDossier', { dossier }, 'session-not-opened')
  await rehearsal.refused(chair, 'openSession', { present: present.slice(0, 1) }, 'quorum-not-met')
  await rehearsal.act(chair, 'openSession', { present })
}

async function examine(rehearsal: Rehearsal): Promise<void> {
  const { chair, secretary } = officersOf(rehearsal)
  const { winner, ofRecusedMember, incomplete, asksForReview, excluded, councillorsSpouse, ordinary } =
    associations
  for (const n of [winner, ofRecusedMember, asksForReview, ordinary]) {
    await rehearsal.act(secretary, 'admitDossier', { dossier: dossierOf(rehearsal, n) })
  }
  const first = dossierOf(rehearsal, winner)
  await rehearsal.refused(secretary, 'admitDossier', { dossier: first }, 'dossier-already-decided')
  const spouse = { dossier: dossierOf(rehearsal, councillorsSpouse) }
  await rehearsal.refused(secretary, 'admitDossier', spouse, 'prohibited-conflict')
  await exclude(rehearsal, councillorsSpouse, 'prohibited-conflict', 'زوجة مستشار عضوة في مكتب الجمعية')
  await exclude(rehearsal, excluded, 'not-eligible', 'لا تشتغل الجمعية بتراب الإقليم')
  await complete(rehearsal, incomplete)
  await rehearsal.refused(chair, 'concludeCompliance', {}, 'dossiers-undecided')
  await rehearsal.act(secretary, 'admitDossier', { dossier: dossierOf(rehearsal, incomplete) })
  await rehearsal.act(chair, 'concludeCompliance', {})
  await rehearsal.refused(chair, 'concludeCompliance', {}, 'compliance-already-concluded')
}

async function exclude(
  rehearsal: Rehearsal,
  n: number,
  cause: 'prohibited-conflict' | 'not-eligible',
  why: string,
): Promise<void> {
  const reasons = await rehearsal.words(officer, why, 'reasons')
  await rehearsal.act(officer, 'excludeDossier', { dossier: dossierOf(rehearsal, n), cause, reasons })
}

/** A paper was given, but cannot be read: one request, for administrative papers only. */
async function complete(rehearsal: Rehearsal, n: number): Promise<void> {
  const { papers } = rehearsal.definition
  const asked = papers.find(({ part, isRequired }) => part === 'administrative' && isRequired)?.id
  const other = papers.find(({ part }) => part !== 'administrative')?.id
  if (!asked) return
  const { secretary } = officersOf(rehearsal)
  const dossier = dossierOf(rehearsal, n)
  if (other) {
    const wrong = { dossier, papers: [other] }
    await rehearsal.refused(secretary, 'requestCompletion', wrong, 'paper-not-administrative')
  }
  await rehearsal.act(secretary, 'requestCompletion', { dossier, papers: [asked] })
  await rehearsal.refused(secretary, 'requestCompletion', { dossier, papers: [asked] }, 'completion-pending')
  const { completeBy } = (await rehearsal.state()).selection.dossiers[dossier] ?? {}
  await rehearsal.workingDaysLater(2, plusMs(known(completeBy), -3_600_000))
  await deliver(rehearsal, representative(n), { dossier, asked, other })
}

async function deliver(
  rehearsal: Rehearsal,
  who: Actor,
  { dossier, asked, other }: { dossier: string; asked: string; other: string | undefined },
): Promise<void> {
  const file = await uploadPaper(rehearsal, associations.incomplete, `${asked}, readable`)
  if (other) {
    const wrong = { dossier, papers: [{ paper: other, file }] }
    await rehearsal.refused(who, 'completeDossier', wrong, 'paper-not-asked')
  }
  await rehearsal.act(who, 'completeDossier', { dossier, papers: [{ paper: asked, file }] })
}
