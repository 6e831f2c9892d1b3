import type { ActLines } from '../programme/act.ts'
import * as minutes from './minutes.ts'
import * as rules from './rules.ts'

export const committeeActs = {
  appointCommittee: {
    stages: ['call', 'selection'],
    by: [{ role: 'president' }],
    rule: rules.appointCommittee,
  },
  replaceMember: { stages: ['selection'], by: [{ role: 'president' }], rule: rules.replaceMember },
  declareInterests: {
    stages: ['selection'],
    by: [{ role: 'member', relation: 'member' }],
    rule: rules.declareInterests,
  },
  drawUpMinutes: {
    stages: ['selection'],
    by: [{ role: 'member', relation: 'secretary' }],
    rule: minutes.drawUpMinutes,
  },
  signMinutes: {
    stages: ['selection'],
    by: [{ role: 'member', relation: 'member' }],
    rule: minutes.signMinutes,
  },
} as const satisfies ActLines
