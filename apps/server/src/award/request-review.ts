import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const requestReview: Prepare<'requestReview'> = (input, { definition, calendar, now }) => ({
  ...input,
  answerBy: endOf(definition.rulePack.values.reviewAnswer.value, now, calendar).at,
})
