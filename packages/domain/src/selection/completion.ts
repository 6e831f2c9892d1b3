import { isBefore, type Instant } from '../clock/instant.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import { dossierOf, type SelectionState } from './stage.ts'
import { isDecided, underExamination } from './rules.ts'

/** Once for each dossier, and nothing new in the technical or financial part (law 55-19). */
export function requestCompletion(
  programme: ProgrammeState,
  message: { dossier: string; papers: readonly string[]; completeBy: Instant },
  { now, by }: Occasion,
): Decision {
  const { dossier: id, papers, completeBy } = message
  const examined = underExamination(programme, id, by.person)
  if ('refused' in examined) return examined
  if (isDecided(examined.dossier)) return refuse('dossier-already-decided', { dossier: id })
  if (examined.dossier.status !== 'received') return refuse('completion-already-requested', { dossier: id })
  if (papers.length === 0) return refuse('no-paper-asked')
  for (const paper of papers) {
    const known = programme.terms.papers.find((line) => line.id === paper)
    if (!known) return refuse('paper-unknown', { paper })
    if (known.part !== 'administrative') return refuse('paper-not-administrative', { paper })
  }
  if (!isBefore(now, completeBy)) return refuse('completion-term-not-ahead', { completeBy })
  const asked = [...new Set(papers)]
  return decide(event('completionRequested', { dossier: id, papers: asked, completeBy }, 'law-55-19'))
}

/** All that was asked, in one delivery, and nothing else. */
export function completeDossier(
  { selection, terms }: ProgrammeState,
  { dossier: id, papers }: { dossier: string; papers: readonly { paper: string; file: string }[] },
  { now, by }: Occasion,
): Decision {
  const dossier = dossierOf(selection, id)
  if (!dossier || dossier.by !== by.association) return refuse('not-found')
  if (!dossier.completeBy || !dossier.asked) return refuse('completion-not-requested', { dossier: id })
  if (!isBefore(now, dossier.completeBy)) {
    return refuse('completion-late', { dossier: id, completeBy: dossier.completeBy })
  }
  const given = papers.map(({ paper }) => paper)
  const asked = dossier.asked.flatMap((place) => terms.papers[place]?.id ?? [])
  const unasked = given.find((paper) => !asked.includes(paper))
  if (unasked) return refuse('paper-not-asked', { paper: unasked })
  const twice = given.find((paper, index) => given.indexOf(paper) < index)
  if (twice) return refuse('paper-given-twice', { paper: twice })
  const missing = asked.filter((paper) => !given.includes(paper))
  if (missing.length > 0) return refuse('papers-missing', { papers: missing })
  const received = papers.map(({ paper, file }) => ({ paper, file }))
  return decide(event('completionReceived', { dossier: id, papers: received }, 'law-55-19'))
}

export function lapseCompletion(
  { selection }: ProgrammeState,
  { dossier: id }: { dossier: string },
  { now }: Occasion,
): Decision {
  const dossier = dossierOf(selection, id)
  if (!dossier) return refuse('dossier-not-received', { dossier: id })
  if (!dossier.completeBy) return refuse('completion-not-requested', { dossier: id })
  if (isBefore(now, dossier.completeBy)) return refuse('not-yet-due', { dueAt: dossier.completeBy })
  return decide(event('completionLapsed', { dossier: id }, 'law-55-19'))
}

/** The dossier whose term for papers ends first, of several the one that was listed first; null where none waits. */
export function firstToLapse({ dossiers }: SelectionState): string | null {
  let first: { id: string; completeBy: Instant } | null = null
  for (const [id, { status, completeBy }] of Object.entries(dossiers)) {
    if (status !== 'incomplete' || !completeBy) continue
    if (!first || isBefore(completeBy, first.completeBy)) first = { id, completeBy }
  }
  return first?.id ?? null
}
