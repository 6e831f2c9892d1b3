import type { DayOffRefusals } from '@mithaq/domain/day-off/refusals'

export const dayOffAr = {
  'day-already-off': '{date} يوم عطلة معروف، ولا يغير تسجيله أي أجل جار.',
} satisfies Record<keyof DayOffRefusals, string>
