import type { Preparations } from '../command/preparation.ts'
import { returnReport } from './return-report.ts'

export const milestonePreparations = {
  returnReport,
} satisfies Preparations
