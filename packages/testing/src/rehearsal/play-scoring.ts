import type { Actor } from '@mithaq/domain/programme/actor'
import { associations } from './associations.ts'
import { dossierOf, membersOf, officersOf, recusedOf } from './committee-cast.ts'
import { plannedAt } from './planned.ts'
import type { Rehearsal } from './rehearsal.ts'

type Phase = 'technical' | 'financial'

/** Two parts, each member alone; then the minutes, signed by each, one with a dissent. */
export async function playScoring(rehearsal: Rehearsal): Promise<void> {
  await score(rehearsal, 'technical')
  await rehearsal.workingDaysLater(2)
  await score(rehearsal, 'financial')
  await signMinutes(rehearsal)
}

/** The chair cannot look before the last sheet is in. */
async function score(rehearsal: Rehearsal, phase: Phase): Promise<void> {
  const { chair } = officersOf(rehearsal)
  const members = membersOf(rehearsal)
  const [first] = members
  if (phase === 'technical' && first) await tryTooEarly(rehearsal, first)
  for (const [index, who] of members.entries()) {
    if (index === members.length - 1) {
      await rehearsal.refused(chair, 'concludeScoring', { phase }, 'sheets-missing')
    }
    const marks = await marksOf(rehearsal, who, phase)
    if (index === 0) await tryIncomplete(rehearsal, who, phase, marks)
    const sheets = await rehearsal.words(who, { marks }, 'sheets')
    await rehearsal.act(who, 'handInScores', { phase, sheets })
    if (index === 0)
      await rehearsal.refused(who, 'handInScores', { phase, sheets }, 'scores-already-handed-in')
  }
  await rehearsal.act(chair, 'concludeScoring', { phase })
  await rehearsal.refused(chair, 'concludeScoring', { phase }, 'scoring-already-concluded')
}

async function tryTooEarly(rehearsal: Rehearsal, who: Actor): Promise<void> {
  const sheets = await rehearsal.words(who, { marks: [] }, 'sheets')
  await rehearsal.refused(who, 'handInScores', { phase: 'financial', sheets }, 'technical-not-concluded')
}

async function tryIncomplete(rehearsal: Rehearsal, who: Actor, phase: Phase, marks: Mark[]): Promise<void> {
  const criteria = rehearsal.definition.criteria.filter(({ part }) => part === phase)
  if (criteria.length < 2) return
  const sheets = await rehearsal.words(who, { marks: marks.slice(1) }, 'sheets')
  await rehearsal.refused(who, 'handInScores', { phase, sheets }, 'scores-incomplete')
}

interface Mark {
  dossier: string
  criterion: string
  marks: number
}

/** Marks that make the first association win and leave the seventh under the technical threshold. */
async function marksOf(rehearsal: Rehearsal, who: Actor, phase: Phase): Promise<Mark[]> {
  const { selection } = await rehearsal.state()
  const { dossiers, passed } = selection
  const admitted = Object.keys(dossiers).filter((id) => dossiers[id]?.status === 'admitted')
  const criteria = rehearsal.definition.criteria.filter(({ part }) => part === phase)
  const isRecused = who.person === recusedOf(rehearsal).person
  const own = dossierOf(rehearsal, associations.ofRecusedMember)
  const number = membersOf(rehearsal).findIndex(({ person }) => person === who.person)
  return (phase === 'technical' ? admitted : (passed ?? []))
    .filter((dossier) => !isRecused || dossier !== own)
    .flatMap((dossier) =>
      criteria.map(({ id }) => ({ dossier, criterion: id, marks: markOf(rehearsal, dossier, number) })),
    )
}

/** Between the definition's highest threshold and 100, so that any threshold has somebody above it and somebody below. */
function markOf(rehearsal: Rehearsal, dossier: string, memberNumber: number): number {
  const { technicalThreshold, criteria } = rehearsal.definition
  const threshold = Math.max(technicalThreshold.percent, ...criteria.map((each) => each.threshold ?? 0))
  const above = (share: number) => threshold + Math.floor((100 - threshold) * share) - (memberNumber % 2)
  if (dossier === dossierOf(rehearsal, associations.winner)) return 100 - (memberNumber % 3)
  if (dossier === dossierOf(rehearsal, associations.ordinary)) return Math.max(0, threshold - 20)
  if (dossier === dossierOf(rehearsal, associations.asksForReview)) return above(0.8)
  return above(0.6)
}

async function signMinutes(rehearsal: Rehearsal): Promise<void> {
  const { secretary } = officersOf(rehearsal)
  const members = membersOf(rehearsal)
  await rehearsal.workingDaysLater(2)
  await rehearsal.at(await plannedAt(rehearsal, 'minutes'))
  const draft = await rehearsal.words(secretary, 'مسودة محضر لم تُحرر بعد', 'minutes')
  await rehearsal.refused(secretary, 'signMinutes', { minutes: draft.digest }, 'minutes-not-drawn-up')
  const minutes = await rehearsal.words(secretary, 'محضر اجتماع لجنة الانتقاء', 'minutes')
  await rehearsal.act(secretary, 'drawUpMinutes', { minutes })
  await rehearsal.refused(secretary, 'signMinutes', { minutes: draft.digest }, 'minutes-differ')
  for (const [index, who] of members.entries()) {
    const isDissenting = index === members.length - 1
    await rehearsal.act(who, 'signMinutes', {
      minutes: minutes.digest,
      ...(isDissenting ? { dissent: await rehearsal.words(who, 'تحفظ على المعيار الثاني', 'dissent') } : {}),
    })
    if (index === 0) {
      await rehearsal.refused(who, 'signMinutes', { minutes: minutes.digest }, 'minutes-already-signed')
    }
  }
}
