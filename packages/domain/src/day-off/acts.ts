import type { ActLines } from '../programme/act.ts'
import { recordDayOff } from './rules.ts'

export const dayOffActs = {
  recordDayOff: {
    stages: ['call', 'selection', 'award', 'contract', 'closure'],
    by: [{ role: 'officer' }],
    rule: recordDayOff,
  },
} as const satisfies ActLines
