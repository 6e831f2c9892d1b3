import { endOf } from '@mithaq/domain/calendar/period'
import type { Prepare } from '../command/preparation.ts'

export const notifyResults: Prepare<'notifyResults'> = ({ reasons }, { definition, calendar, now }) => {
  const { standstill, signature } = definition.rulePack.values
  return {
    reasons,
    standstillEndsAt: endOf(standstill.value, now, calendar).at,
    signBy: endOf(signature.value, now, calendar).at,
  }
}
