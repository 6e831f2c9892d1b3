import type { PersonalAct } from '@mithaq/domain/programme/inputs'

/** Acts for which a programme without trouble has no occasion: each is given one of its own. */
export const rare = [
  'extendDeadline',
  'cancelCall',
  'replaceMember',
  'recordOpposition',
  'recordVisa',
  'recordBureau',
  'recordDayOff',
  'rereadDates',
  'terminateContract',
  'orderRecovery',
  'recordRecovery',
] as const satisfies PersonalAct[]
