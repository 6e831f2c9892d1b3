import type { ActLines } from '../programme/act.ts'
import * as completion from './completion.ts'
import * as rules from './rules.ts'
import * as sheets from './sheets.ts'

const inCharge = [{ role: 'member', relation: 'secretary' }, { role: 'officer' }] as const
const chair = [{ role: 'member', relation: 'chair' }] as const

export const selectionActs = {
  openSession: { stages: ['selection'], by: chair, rule: rules.openSession },
  admitDossier: { stages: ['selection'], by: inCharge, rule: rules.admitDossier },
  requestCompletion: { stages: ['selection'], by: inCharge, rule: completion.requestCompletion },
  completeDossier: {
    stages: ['selection'],
    by: [{ role: 'association', relation: 'filer' }],
    rule: completion.completeDossier,
  },
  lapseCompletion: { stages: ['selection'], by: [{ role: 'clock' }], rule: completion.lapseCompletion },
  excludeDossier: { stages: ['selection'], by: inCharge, rule: rules.excludeDossier },
  concludeCompliance: { stages: ['selection'], by: chair, rule: rules.concludeCompliance },
  handInScores: {
    stages: ['selection'],
    by: [{ role: 'member', relation: 'member' }],
    rule: sheets.handInScores,
  },
  concludeScoring: { stages: ['selection'], by: chair, rule: sheets.concludeScoring },
} as const satisfies ActLines
