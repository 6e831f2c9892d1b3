import type { Actor } from '@mithaq/domain/programme/actor'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { member, officer, president, representative } from '../cast.ts'
import { associations, uploadPaper } from './play-call.ts'
import type { Rehearsal } from './rehearsal.ts'

/** The member whose own association files; everyone else has no interest. */
const recusedMember = 3

/** The committee opens, examines, scores in two parts and signs its minutes; it proposes, it does not decide. */
export async function playSelection(rehearsal: Rehearsal): Promise<void> {
  const members = rehearsal.definition.committee.seats.map((_, index) => member(index + 1))
  await sitDown(rehearsal, members)
  await examine(rehearsal)
  await score(rehearsal, members, 'technical')
  await rehearsal.workingDaysLater(2)
  await score(rehearsal, members, 'financial')
  await sign(rehearsal, members)
}

/** The dossier of the n-th association of the cast. */
export const dossierOf = ({ programme }: Rehearsal, n: number): string =>
  dossierIdOf(programme, representative(n).association)

async function sitDown(rehearsal: Rehearsal, members: readonly Actor[]): Promise<void> {
  const { seats } = rehearsal.definition.committee
  await rehearsal.workingDaysLater(1)
  await rehearsal.act(president, 'appointCommittee', {
    members: seats.map((seat, index) => ({ seat: seat.id, person: member(index + 1).person })),
    order: await rehearsal.words(president, 'قرار تعيين لجنة الانتقاء', 'order'),
  })
  const present = members.map(({ person }) => person)
  const [chair] = seatsOf(rehearsal)
  await rehearsal.workingDaysLater(1)
  await rehearsal.refused(chair, 'openSession', { present }, 'declarations-missing')
  const recused = dossierOf(rehearsal, associations.ofRecusedMember)
  for (const [index, who] of members.entries()) {
    const hasInterest = index + 1 === recusedMember
    await rehearsal.act(who, 'declareInterests', {
      interests: hasInterest ? [{ dossier: recused, effect: 'recusal' }] : [],
      declaration: await rehearsal.words(who, 'تصريح بعدم تنازع المصالح', 'declaration'),
    })
  }
  await rehearsal.act(chair, 'openSession', { present })
}

async function examine(rehearsal: Rehearsal): Promise<void> {
  const [chair, secretary] = seatsOf(rehearsal)
  const { winner, ofRecusedMember, incomplete, asksForReview, excluded, councillorsSpouse, ordinary } =
    associations
  for (const n of [winner, ofRecusedMember, asksForReview, ordinary]) {
    await rehearsal.act(secretary, 'admitDossier', { dossier: dossierOf(rehearsal, n) })
  }
  await askForCompletion(rehearsal, incomplete)
  await rehearsal.refused(
    secretary,
    'admitDossier',
    { dossier: dossierOf(rehearsal, councillorsSpouse) },
    'prohibited-conflict',
  )
  await exclude(rehearsal, councillorsSpouse, 'prohibited-conflict', 'زوجة مستشار عضوة في مكتب الجمعية')
  await exclude(rehearsal, excluded, 'not-eligible', 'لا تشتغل الجمعية بتراب الإقليم')
  await rehearsal.refused(chair, 'concludeCompliance', {}, 'dossiers-undecided')
  await completeDossier(rehearsal, incomplete)
  await rehearsal.act(secretary, 'admitDossier', { dossier: dossierOf(rehearsal, incomplete) })
  await rehearsal.act(chair, 'concludeCompliance', {})
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
async function askForCompletion(rehearsal: Rehearsal, n: number): Promise<void> {
  const [, secretary] = seatsOf(rehearsal)
  const dossier = dossierOf(rehearsal, n)
  await rehearsal.act(secretary, 'requestCompletion', { dossier, papers: [administrativePaper(rehearsal)] })
  const again = { dossier, papers: [administrativePaper(rehearsal)] }
  await rehearsal.refused(secretary, 'requestCompletion', again, 'completion-pending')
}

async function completeDossier(rehearsal: Rehearsal, n: number): Promise<void> {
  await rehearsal.workingDaysLater(2)
  const paper = administrativePaper(rehearsal)
  const file = await uploadPaper(rehearsal, n, `${paper}, readable`)
  const dossier = dossierOf(rehearsal, n)
  await rehearsal.act(representative(n), 'completeDossier', { dossier, papers: [{ paper, file }] })
}

function administrativePaper({ definition }: Rehearsal): string {
  const paper = definition.papers.find(({ part, isRequired }) => part === 'administrative' && isRequired)
  if (!paper) throw new Error('no administrative paper is required')
  return paper.id
}

/** Each member alone; the chair cannot look before the last sheet is in. */
async function score(
  rehearsal: Rehearsal,
  members: readonly Actor[],
  phase: 'technical' | 'financial',
): Promise<void> {
  const [chair] = seatsOf(rehearsal)
  const state = await rehearsal.state()
  for (const [index, who] of members.entries()) {
    if (index === members.length - 1) {
      await rehearsal.refused(chair, 'concludeScoring', { phase }, 'sheets-missing')
    }
    const sheets = await rehearsal.words(
      who,
      { marks: marksOf(rehearsal, state, index + 1, phase) },
      'sheets',
    )
    await rehearsal.act(who, 'handInScores', { phase, sheets })
  }
  await rehearsal.act(chair, 'concludeScoring', { phase })
}

/** Marks that make the first association win and leave the seventh under the technical threshold. */
function marksOf(
  rehearsal: Rehearsal,
  { selection }: ProgrammeState,
  memberNumber: number,
  phase: 'technical' | 'financial',
) {
  const scored =
    phase === 'technical'
      ? Object.keys(selection.dossiers).filter((id) => selection.dossiers[id]?.status === 'admitted')
      : (selection.passed ?? [])
  const criteria = rehearsal.definition.criteria.filter(({ part }) => part === phase)
  const recused = dossierOf(rehearsal, associations.ofRecusedMember)
  return scored
    .filter((dossier) => memberNumber !== recusedMember || dossier !== recused)
    .flatMap((dossier) =>
      criteria.map(({ id }) => ({ dossier, criterion: id, marks: markOf(rehearsal, dossier, memberNumber) })),
    )
}

function markOf(rehearsal: Rehearsal, dossier: string, memberNumber: number): number {
  if (dossier === dossierOf(rehearsal, associations.winner)) return 90 - memberNumber
  if (dossier === dossierOf(rehearsal, associations.ordinary)) return 40 + memberNumber
  if (dossier === dossierOf(rehearsal, associations.asksForReview)) return 84 - memberNumber
  return 78 - memberNumber
}

async function sign(rehearsal: Rehearsal, members: readonly Actor[]): Promise<void> {
  const [, secretary] = seatsOf(rehearsal)
  await rehearsal.workingDaysLater(2)
  const minutes = await rehearsal.words(secretary, 'محضر اجتماع لجنة الانتقاء', 'minutes')
  await rehearsal.act(secretary, 'drawUpMinutes', { minutes })
  for (const [index, who] of members.entries()) {
    const isDissenting = index === members.length - 1
    await rehearsal.act(who, 'signMinutes', {
      minutes: minutes.digest,
      ...(isDissenting ? { dissent: await rehearsal.words(who, 'تحفظ على المعيار الثاني', 'dissent') } : {}),
    })
  }
}

/** Who sits in the chair, and who keeps the minutes. */
function seatsOf({ definition }: Rehearsal): [chair: Actor, secretary: Actor] {
  const { seats } = definition.committee
  const seat = (holds: (seat: (typeof seats)[number]) => boolean) => member(seats.findIndex(holds) + 1)
  return [seat(({ isChair }) => isChair), seat(({ isSecretary }) => isSecretary)]
}
