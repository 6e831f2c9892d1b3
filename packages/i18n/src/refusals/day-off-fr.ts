import type { DayOffRefusals } from '@mithaq/domain/day-off/refusals'

export const dayOffFr = {
  'day-already-off':
    'Le {date} est déjà connu comme jour non ouvré, et son enregistrement ne change aucun délai en cours.',
} satisfies Record<keyof DayOffRefusals, string>
