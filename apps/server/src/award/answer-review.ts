import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const answerReview: Prepare<'answerReview'> = (input, { definition, calendar, now }) => ({
  ...input,
  signBy: endOf(definition.rulePack.values.signature.value, now, calendar).at,
})
