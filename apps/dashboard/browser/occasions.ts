import type { PersonalAct } from '@mithaq/domain/programme/inputs'

/** Acts for which a programme without trouble has no occasion: each is given one of its own. */
export const rare = [
  'extendDeadline',
  'cancelCall',
  'replaceMember',
  'recordOpposition',
  'recordGroundingRefusal',
  'recordVisa',
  'recordAmendmentVisa',
  'setWinnerAside',
  'recordBureau',
  'recordDayOff',
  'rereadDates',
  'terminateContract',
  'orderRecovery',
  'recordRecovery',
  'writeOffRecovery',
] as const satisfies PersonalAct[]
