import { dossiersInOrder, handedInSheets } from '@mithaq/db/selection/reads'
import { recusalsOf, votersOn } from '@mithaq/domain/committee/recusal'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { ScoringPhase } from '@mithaq/domain/selection/events'
import { belowThreshold, type BelowThreshold } from '@mithaq/domain/selection/own-thresholds'
import { rankDossiers, scoreDossiers, type Mark } from '@mithaq/domain/selection/scoring'
import { handedIn, scoredIn } from '@mithaq/domain/selection/sheets'
import type { Ground, Prepare } from '../command/preparation.ts'
import { marksIn } from './marks.ts'

/**
 * Opens the sheets and draws the table. Marks stay here: the message carries the order of dossiers and the digest of
 * the table, which anyone who may read the sheets draws again.
 */
export const concludeScoring: Prepare<'concludeScoring'> = async ({ phase }, ground) => {
  const { programme, db } = ground
  const { committee, selection, terms } = programme
  const recusals = recusalsOf(committee)
  const counted = { phase, recusals: recusals.length }
  // Before every sheet is in there is no table to draw, and the rule says whose is missing.
  if (!areSheetsIn(ground, phase)) return { ...counted, table: digestOf([]) }
  const { criteria } = terms
  const technical = await marksOf(ground, 'technical')
  if (phase === 'technical') {
    const threshold = terms.technicalThreshold
    const scored = scoreDossiers({ criteria, sheets: technical, recusals, threshold })
    return { ...counted, table: digestOf(scored), passed: scored.passed, ...told(scored.below ?? []) }
  }
  const passed = selection.passed ?? []
  const sheets = [...technical, ...(await marksOf(ground, 'financial'))]
  const filed = await dossiersInOrder(db, programme.id)
  const ranked = rankDossiers({ criteria, sheets, recusals, filed, passed })
  const scored = sheets.filter(({ dossier }) => passed.includes(dossier))
  const below = belowThreshold({ criteria, sheets: scored, recusals }, 'financial')
  const table = digestOf(below.length > 0 ? { ranked, below } : ranked)
  return { ...counted, table, ranking: ranked.map(({ dossier }) => dossier), ...told(below) }
}

const told = (below: BelowThreshold[]) => (below.length > 0 ? { below } : {})

/** The marks of one part by those who handed in, on the dossiers that it scores. */
async function marksOf({ db, programme }: Ground, phase: ScoringPhase): Promise<Mark[]> {
  const { selection } = programme
  const scored = new Set(scoredIn(selection, phase))
  const sheets = await handedInSheets(db, programme.id, { phase, members: handedIn(programme, phase) })
  return sheets
    .flatMap(({ member, body }) => marksIn(member, body))
    .filter(({ dossier }) => scored.has(dossier))
}

function areSheetsIn({ programme }: Ground, phase: ScoringPhase): boolean {
  const { committee, selection } = programme
  const voters = votersOn(committee, scoredIn(selection, phase))
  return voters.every((person) => handedIn(programme, phase).includes(person))
}
