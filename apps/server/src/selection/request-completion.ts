import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const requestCompletion: Prepare<'requestCompletion'> = (input, { definition, calendar, now }) => ({
  ...input,
  completeBy: endOf(definition.rulePack.values.completion.value, now, calendar).at,
})
