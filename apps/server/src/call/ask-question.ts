import { createHash } from 'node:crypto'
import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const askQuestion: Prepare<'askQuestion'> = ({ words }, { definition, calendar, now, requestId }) => ({
  question: questionOf(requestId),
  words,
  answerDueAt: endOf(definition.rulePack.values.answer.value, now, calendar).at,
})

/**
 * The request is the question: sent again, it is the same one. Named by a digest, since the id of the request is the
 * salt of who asked, and a public leaf names the question.
 */
export function questionOf(requestId: string): string {
  return createHash('sha256').update(`question ${requestId}`).digest('hex').slice(0, 32)
}
