import { readWords } from '@mithaq/db/words/drafts'
import { isRecused } from '@mithaq/domain/committee/recusal'
import { isUnwritten } from '@mithaq/domain/programme/offer'
import { scoredIn } from '@mithaq/domain/selection/sheets'
import type { Prepare } from '../command/preparation.ts'
import { marksIn } from './marks.ts'

/** How many dossiers the sheets cover, and how many marks are missing of those they have to hold. */
export const handInScores: Prepare<'handInScores'> = async (input, { db, programme, by }) => {
  const { committee, selection, terms } = programme
  const needed = scoredIn(selection, input.phase).filter((id) => !isRecused(committee, by.person, id))
  // An offer is asked about before there are sheets: with whole ones.
  if (isUnwritten(input.sheets)) return { ...input, covers: needed.length, missing: 0 }
  const criteria = terms.criteria.filter(({ part }) => part === input.phase)
  const marks = marksIn(by.person, await readWords(db, input.sheets))
  const given = new Set(marks.map(({ dossier, criterion }) => `${dossier}/${criterion}`))
  const wanted = needed.flatMap((dossier) => criteria.map(({ id }) => `${dossier}/${id}`))
  return {
    ...input,
    covers: new Set(marks.map(({ dossier }) => dossier)).size,
    missing: wanted.filter((mark) => !given.has(mark)).length + (marks.length - given.size),
  }
}
