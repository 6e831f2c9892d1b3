import type { Preparations } from '../command/preparation.ts'
import { recordDayOff } from './record-day-off.ts'

export const dayOffPreparations = { recordDayOff } satisfies Preparations
