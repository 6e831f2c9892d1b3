import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const askQuestion: Prepare<'askQuestion'> = ({ words }, { definition, calendar, now, requestId }) => ({
  // The request is the question: sent again, it is the same one.
  question: requestId,
  words,
  answerDueAt: endOf(definition.rulePack.values.answer.value, now, calendar).at,
})
