import { isRecused, memberOf, quorum, recusalsOf, votersOn } from '../committee/recusal.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Terms } from '../programme/terms.ts'
import type { Words } from '../programme/words.ts'
import type { ScoringPhase } from './events.ts'
import { ownThresholds, type BelowThreshold } from './own-thresholds.ts'
import { admittedOf, type SelectionState } from './stage.ts'

/** Each member scores alone, every dossier but those they are recused from; one sheet for each part. */
export function handInScores(
  programme: ProgrammeState,
  message: { phase: ScoringPhase; sheets: Words; covers: number; missing: number },
  { by }: Occasion,
): Decision {
  const { committee, selection } = programme
  const { phase, sheets, covers, missing } = message
  const closed = notOpenFor(selection, phase)
  if (closed) return closed
  if (!memberOf(committee, by.person)?.hasDeclared) return refuse('declaration-missing')
  const scored = scoredIn(selection, phase)
  const needed = scored.filter((dossier) => !isRecused(committee, by.person, dossier)).length
  if (needed === 0) return refuse('recused-from-all')
  if (handedIn(programme, phase).includes(by.person)) return refuse('scores-already-handed-in', { phase })
  if (covers !== needed) return refuse('scores-cover-others', { covers, needed })
  if (missing !== 0) return refuse('scores-incomplete', { missing })
  return decide(event('scoresHandedIn', { phase, sheets, member: by.person }, 'terms-of-reference'))
}

/**
 * The sheets are opened when all are in. The table was computed outside from marks that no message may carry, so
 * it names the number of recusals that it counted: one more since, and it is drawn anew.
 */
export function concludeScoring(
  programme: ProgrammeState,
  message: {
    phase: ScoringPhase
    table: string
    passed?: readonly string[] | undefined
    ranking?: readonly string[] | undefined
    /** Who is eliminated by a criterion's own threshold; absent where nobody is. */
    below?: readonly BelowThreshold[] | undefined
    recusals: number
  },
): Decision {
  const { committee, selection } = programme
  const { phase, table } = message
  const closed = notOpenFor(selection, phase)
  if (closed) return closed
  const scored = scoredIn(selection, phase)
  const prohibited = scored.find((dossier) => committee.prohibited.includes(dossier))
  if (prohibited) return refuse('prohibited-conflict', { dossier: prohibited })
  const voters = votersOn(committee, scored)
  const missing = voters.filter((person) => !handedIn(programme, phase).includes(person))
  if (missing.length > 0) return refuse('sheets-missing', { members: missing })
  const orphan = scored.find((dossier) => votersOn(committee, [dossier]).length === 0)
  if (orphan) return refuse('quorum-not-met', { needed: quorum(programme, orphan), present: 0 })
  const proposed = [...((phase === 'technical' ? message.passed : message.ranking) ?? [])]
  const below = message.below ?? []
  const isSound =
    isEliminated(below, { scored, proposed, criteria: programme.terms.criteria, phase }) &&
    message.recusals === recusalsOf(committee).length &&
    new Set(proposed).size === proposed.length &&
    proposed.every((dossier) => scored.includes(dossier)) &&
    (phase === 'technical' || proposed.length + below.length === scored.length)
  if (!isSound) return refuse('table-out-of-date', { phase })
  const told = below.length > 0 ? { below: [...below] } : {}
  const ranked = (ranking: string[], more: object) =>
    event('rankingProposed', { table, ranking, ...more }, 'terms-of-reference')
  if (phase === 'financial') return decide(ranked(proposed, told))
  const concluded = event(
    'technicalScoringConcluded',
    { table, passed: proposed, ...told },
    'terms-of-reference',
  )
  return proposed.length > 0 ? decide(concluded) : decide(concluded, ranked([], {}))
}

/** Each once, scored, not proposed, and by criteria of this part that have a threshold of their own in the terms. */
function isEliminated(
  below: readonly BelowThreshold[],
  given: { scored: string[]; proposed: string[]; criteria: Terms['criteria']; phase: ScoringPhase },
): boolean {
  const { scored, proposed } = given
  const thresholds = ownThresholds(given.criteria, given.phase)
  return (
    new Set(below.map(({ dossier }) => dossier)).size === below.length &&
    below.every(
      ({ dossier, criteria }) =>
        scored.includes(dossier) &&
        !proposed.includes(dossier) &&
        criteria.length > 0 &&
        criteria.every((id) => thresholds.has(id)),
    )
  )
}

/** The dossiers scored in a part: the admitted ones, then those above the technical threshold. */
export function scoredIn(selection: SelectionState, phase: ScoringPhase): string[] {
  return phase === 'technical' ? admittedOf(selection) : (selection.passed ?? [])
}

/** Whose sheets a table drawn now counts: those of members who still sit. */
export function handedIn({ committee, selection }: ProgrammeState, phase: ScoringPhase): string[] {
  const sheets = phase === 'technical' ? selection.technicalSheets : selection.financialSheets
  return sheets.filter((person) => memberOf(committee, person))
}

/** A technical threshold comes before the financial part is opened. */
function notOpenFor(selection: SelectionState, phase: ScoringPhase): Decision | null {
  if (!selection.isComplianceConcluded) return refuse('compliance-not-concluded')
  if (phase === 'technical') return selection.passed ? refuse('scoring-already-concluded', { phase }) : null
  if (!selection.passed) return refuse('technical-not-concluded')
  return selection.ranking ? refuse('scoring-already-concluded', { phase }) : null
}
