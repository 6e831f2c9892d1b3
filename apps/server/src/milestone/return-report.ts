import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const returnReport: Prepare<'returnReport'> = (input, { definition, calendar, now }) => ({
  ...input,
  dueAt: endOf(definition.rulePack.values.reportReturn.value, now, calendar).at,
})
