import { expect, test } from 'vitest'
import { actLine, actNames, type ActName } from './acts.ts'
import { roles, type Relation, type Role } from './actor.ts'
import { decideAct } from './decide-act.ts'
import { may } from './permission.ts'
import { terms, walk } from './procedure-walk.ts'
import { newProgramme } from './fold.ts'
import { stages, type Stage } from './stage.ts'
import { instant } from '../clock/instant.ts'

const relations: readonly (Relation | null)[] = [null, 'chair', 'secretary', 'member', 'filer', 'winner']

interface Cell {
  role: Role
  relation: Relation | null
  stage: Stage
  act: ActName
}
const matrix: Cell[] = roles.flatMap((role) =>
  relations.flatMap((relation) =>
    stages.flatMap((stage) => actNames.map((act) => ({ role, relation, stage, act }))),
  ),
)
const granted = matrix.filter(({ role, relation, stage, act }) => may(role, relation, stage, act))

// Written from the procedure, not from the table: who does what, and where. Acts of the same people stand together.
const expected: Record<string, { stages: Stage[]; acts: ActName[] }[]> = {
  officer: [
    {
      stages: ['call'],
      acts: [
        'recordGroundingDeliberation',
        'recordGroundingRefusal',
        'reviseDraft',
        'postCall',
        'publishCall',
        'answerQuestion',
      ],
    },
    {
      stages: ['selection'],
      acts: ['admitDossier', 'requestCompletion', 'excludeDossier'],
    },
    {
      stages: ['award'],
      acts: [
        'publishProvisionalResult',
        'recordCouncilDeliberation',
        'recordTransmission',
        'recordOpposition',
        'recordVisa',
        'notifyResults',
      ],
    },
    {
      stages: ['contract'],
      acts: ['proposeAmendment', 'recordAmendmentDeliberation', 'recordAmendmentVisa'],
    },
    { stages: ['call', 'selection', 'award', 'contract', 'closure'], acts: ['recordDayOff'] },
    {
      stages: ['contract', 'closure'],
      acts: [
        'rereadDates',
        'returnReport',
        'acceptReport',
        'openCredit',
        'commitTranche',
        'acceptJustification',
        'certifyTranche',
        'recordTreasurerAcceptance',
        'recordTreasurerRejection',
        'recordPayment',
      ],
    },
    {
      stages: ['closure'],
      acts: ['recordEvaluation', 'recordEquipment', 'settleAccounts', 'recordRecovery', 'archiveProgramme'],
    },
  ],
  director: [{ stages: ['contract', 'closure'], acts: ['certifyTranche'] }],
  president: [
    { stages: ['call'], acts: ['approveTerms', 'issueAddendum', 'extendDeadline'] },
    { stages: ['call', 'selection', 'award'], acts: ['cancelCall'] },
    { stages: ['call', 'selection'], acts: ['appointCommittee'] },
    { stages: ['selection'], acts: ['replaceMember'] },
    { stages: ['award'], acts: ['submitToCouncil', 'answerReview', 'setWinnerAside', 'signContract'] },
    {
      stages: ['contract'],
      acts: ['orderStart', 'signAmendment', 'suspendContract', 'resumeContract', 'terminateContract'],
    },
    { stages: ['contract', 'closure'], acts: ['orderTranche'] },
    { stages: ['closure'], acts: ['orderRecovery', 'writeOffRecovery', 'issueCertificate'] },
  ],
  member: [],
  'member as chair': [
    { stages: ['selection'], acts: ['openSession', 'concludeCompliance', 'concludeScoring'] },
  ],
  'member as secretary': [
    {
      stages: ['selection'],
      acts: ['drawUpMinutes', 'admitDossier', 'requestCompletion', 'excludeDossier'],
    },
  ],
  'member as member': [{ stages: ['selection'], acts: ['declareInterests', 'handInScores', 'signMinutes'] }],
  association: [{ stages: ['call'], acts: ['askQuestion'] }],
  'association as filer': [
    { stages: ['selection'], acts: ['completeDossier'] },
    { stages: ['award'], acts: ['requestReview'] },
  ],
  'association as winner': [
    { stages: ['award'], acts: ['signContract'] },
    { stages: ['contract'], acts: ['signAmendment'] },
    {
      stages: ['contract', 'closure'],
      acts: ['recordBureau', 'recordAccount', 'submitReport', 'fileYearlyAccount', 'submitJustification'],
    },
  ],
  beneficiary: [{ stages: ['contract'], acts: ['confirmActivity'] }],
  auditor: [],
  public: [],
  clock: [
    { stages: ['call'], acts: ['closeQuestions', 'closeIntake'] },
    { stages: ['selection'], acts: ['lapseCompletion'] },
    { stages: ['award'], acts: ['grantTacitVisa', 'becomeExecutory', 'endStandstill', 'lapseSignature'] },
    { stages: ['contract'], acts: ['turnYear', 'endContract'] },
    { stages: ['contract', 'closure'], acts: ['remind'] },
  ],
}

function isExpected({ role, relation, stage, act }: Cell): boolean {
  const lines = [role, `${role} as ${relation}`].flatMap((who) => expected[who] ?? [])
  return lines.some((line) => line.stages.includes(stage) && line.acts.includes(act))
}

test('every cell of role × relation × stage × act is as the procedure says', () => {
  const wrong = matrix.filter((cell) => granted.includes(cell) !== isExpected(cell))
  expect(wrong).toEqual([])
  expect(matrix.length).toBe(roles.length * relations.length * stages.length * actNames.length)
})

test('nobody does anything in a closed programme', () => {
  expect(granted.filter(({ stage }) => stage === 'closed')).toEqual([])
})

test('the public and the auditor do nothing, whatever ties them to a programme', () => {
  expect(granted.filter(({ role }) => role === 'public' || role === 'auditor')).toEqual([])
})

test('an act of the clock is nobody else’s, and the clock does no act of a person', () => {
  const ofClock = new Set(granted.filter(({ role }) => role === 'clock').map(({ act }) => act))
  expect(granted.filter(({ role, act }) => role !== 'clock' && ofClock.has(act))).toEqual([])
})

test('every act can be done by somebody in each stage it names, and in no other', () => {
  for (const act of actNames) {
    const inStages = new Set(granted.filter((cell) => cell.act === act).map(({ stage }) => stage))
    expect([...inStages].toSorted(), act).toEqual([...actLine(act).stages].toSorted())
  }
})

test('who may never do an act is told that nothing is there, before the message is looked at', () => {
  const programme = newProgramme('p', terms)
  const occasion = { now: instant('2026-09-14T10:00:00.000Z') }
  for (const act of actNames) {
    for (const role of roles.filter(
      (one) => !granted.some((cell) => cell.role === one && cell.act === act),
    )) {
      const by = { person: 'someone', role, association: 'some-association' }
      const decision = decideAct(programme, act, null as never, { ...occasion, by })
      expect(decision, `${role} ${act}`).toEqual({ refused: { word: 'not-found' } })
    }
  }
})

test('what was decided along a walked programme is what the matrix allows', () => {
  const steps = Array.from({ length: 300 }, (_, seed) => ({ kind: 'next' as const, seed: seed * 7919 }))
  const stagesOf = new Map<string, number>()
  for (const tried of walk(steps, {})) {
    if (tried.refused) continue
    const { role } = tried.by
    const cells = granted.filter(
      (cell) => cell.role === role && cell.act === tried.act && cell.stage === tried.before.stage,
    )
    expect(cells, `${role} ${tried.act} in ${tried.before.stage}`).not.toEqual([])
    stagesOf.set(tried.before.stage, (stagesOf.get(tried.before.stage) ?? 0) + 1)
  }
  expect(stagesOf.size).toBeGreaterThan(1)
})
