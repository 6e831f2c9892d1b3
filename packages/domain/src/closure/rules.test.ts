import { expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  acceptedByTreasurer,
  after,
  certified,
  dirhams,
  justified,
  officer,
  paid,
  president,
  refusalOf,
  reported,
  runningContract,
  startedAt,
  winner,
  words,
} from '../tranche/running-contract.ts'

const ended = (
  outcome: NonNullable<ProgrammeState['outcome']>,
  programme = runningContract(),
): ProgrammeState => ({
  ...programme,
  stage: 'closure',
  outcome,
})

const originals = { originals: words }
const inventory = { inventory: words, fate: 'stays' as const }

const spent = () => justified(paid(runningContract(), 'first'), 'first', dirhams(40_000))
const allReported = (programme = spent()) => reported(reported(programme, 'report-1'), 'final')
const examined = (programme: ProgrammeState) =>
  after(
    after(programme, 'recordEvaluation', { evaluation: words }, officer),
    'recordEquipment',
    inventory,
    officer,
  )
const settled = (programme: ProgrammeState) => after(programme, 'settleAccounts', {}, officer)

const why = (programme: ProgrammeState) => refusalOf(programme, 'issueCertificate', {}, president)

test('a complete programme is evaluated, inventoried, settled, certified and archived', () => {
  const attested = after(
    settled(examined(ended('complete', allReported()))),
    'issueCertificate',
    {},
    president,
  )
  expect(attested.closure).toMatchObject({ isSettled: true, toRecover: 0, hasCertificate: true })
  expect(after(attested, 'archiveProgramme', originals, officer).stage).toBe('closed')
})

test('a complete programme is not archived without its certificate', () => {
  const programme = settled(examined(ended('complete', allReported())))
  expect(refusalOf(programme, 'archiveProgramme', originals, officer)?.word).toBe('certificate-missing')
})

test('a contract that ran out without its reports ends without a certificate, once nothing is owed', () => {
  const archiving = (programme: ProgrammeState) =>
    refusalOf(programme, 'archiveProgramme', originals, officer)
  const unreported = ended('complete', spent())
  expect(archiving(unreported)?.word).toBe('evaluation-missing')
  expect(archiving(after(unreported, 'recordEvaluation', { evaluation: words }, officer))?.word).toBe(
    'equipment-list-missing',
  )
  expect(archiving(examined(unreported))?.word).toBe('accounts-not-settled')
  expect(after(settled(examined(unreported)), 'archiveProgramme', originals, officer)).toMatchObject({
    stage: 'closed',
    closure: { hasCertificate: false },
  })
  const owing = settled(examined(ended('complete', paid(runningContract(), 'first'))))
  expect(archiving(owing)?.word).toBe('recovery-outstanding')
  // What was handed in is read first.
  const indicators = ['trained', 'coached'].map((id) => ({ id, value: 12 }))
  const handedIn = after(
    unreported,
    'submitReport',
    { milestone: 'report-1', report: words, indicators },
    winner,
  )
  expect(archiving(settled(examined(handedIn)))).toEqual({
    word: 'reports-not-accepted',
    milestones: ['report-1'],
  })
})

test('what is certified and can be ordered by nobody holds no account open; what can be, and what has left, does', () => {
  const settling = (programme: ProgrammeState) => refusalOf(programme, 'settleAccounts', {}, officer)
  const underWay = { word: 'payment-under-way', tranches: ['first'] }
  const complete = ended('complete', certified(runningContract(), 'first'))
  expect(settling(complete)).toEqual(underWay)
  const contract = { ...complete.contract, hasProhibitedConflict: true }
  expect(settling({ ...complete, contract })).toBeNull()
  expect(
    settling({
      ...complete,
      contract: { ...complete.contract, bureauMandateEndsAt: instant('2024-01-01T00:00:00.000Z') },
    }),
  ).toBeNull()
  const { account: _, ...unnamed } = complete.contract
  expect(settling({ ...complete, contract: unnamed })).toBeNull()
  expect(settling(ended('terminated', certified(runningContract(), 'first')))).toBeNull()
  const accepted = ended('terminated', acceptedByTreasurer(runningContract(), 'first'))
  expect(settling(accepted)).toEqual(underWay)
  const returned = after(accepted, 'recordTreasurerRejection', { tranche: 'first', reasons: words }, officer)
  expect(settling(returned)).toBeNull()
})

test('what the treasurer had accepted is paid after a termination, though the contract was suspended before it', () => {
  const accepted = acceptedByTreasurer(runningContract(), 'first')
  const suspended = after(accepted, 'suspendContract', { reasons: words }, president)
  const payment = { tranche: 'first', reference: words, paidOn: '2025-01-10', conflict: 'none' as const }
  const paying = (programme: ProgrammeState) => refusalOf(programme, 'recordPayment', payment, officer)
  expect(paying(suspended)?.word).toBe('tranche-blocked')
  expect(paying(ended('terminated', suspended))).toBeNull()
})

test('the certificate waits for evaluation, inventory, reports, settlement and recovery, and is issued once', () => {
  const bare = ended('complete', spent())
  expect(why(bare)?.word).toBe('evaluation-missing')
  const evaluated = after(bare, 'recordEvaluation', { evaluation: words }, officer)
  expect(why(evaluated)?.word).toBe('equipment-list-missing')
  expect(why(examined(bare))).toEqual({ word: 'reports-not-accepted', milestones: ['report-1', 'final'] })
  const reports = examined(ended('complete', allReported()))
  expect(why(reports)?.word).toBe('accounts-not-settled')
  const part = justified(paid(runningContract(), 'first'), 'first', dirhams(39_000))
  expect(why(settled(examined(ended('complete', allReported(part)))))).toEqual({
    word: 'recovery-outstanding',
    toRecover: dirhams(1_000),
  })
  const issued = after(settled(reports), 'issueCertificate', {}, president)
  expect(why(issued)?.word).toBe('certificate-already-issued')
  expect(why(settled(ended('terminated')))).toEqual({
    word: 'certificate-only-for-complete',
    outcome: 'terminated',
  })
})

test('a cancelled or unsuccessful call is archived at once, and nothing of a contract is asked or taken', () => {
  for (const outcome of ['cancelled', 'unsuccessful'] as const) {
    const programme = ended(outcome)
    const word = 'nothing-was-contracted'
    expect(refusalOf(programme, 'recordEvaluation', { evaluation: words }, officer)?.word).toBe(word)
    expect(refusalOf(programme, 'recordEquipment', inventory, officer)?.word).toBe(word)
    expect(refusalOf(programme, 'settleAccounts', {}, officer)?.word).toBe(word)
    expect(after(programme, 'archiveProgramme', originals, officer).stage).toBe('closed')
  }
})

test('after a termination the accounts are settled and the rest recovered in parts before the archive', () => {
  const part = justified(paid(runningContract(), 'first'), 'first', dirhams(25_000))
  const programme = ended('terminated', part)
  expect(refusalOf(programme, 'archiveProgramme', originals, officer)?.word).toBe('accounts-not-settled')
  const drawn = settled(programme)
  expect(drawn.closure.toRecover).toBe(dirhams(15_000))
  expect(refusalOf(drawn, 'archiveProgramme', originals, officer)).toEqual({
    word: 'recovery-outstanding',
    toRecover: dirhams(15_000),
  })
  const ordered = after(drawn, 'orderRecovery', { order: words }, president)
  const recovery = { amount: dirhams(10_000), reference: words }
  const once = after(ordered, 'recordRecovery', recovery, officer)
  expect(refusalOf(once, 'recordRecovery', recovery, officer)).toEqual({
    word: 'recovery-above-due',
    toRecover: dirhams(5_000),
  })
  const all = after(once, 'recordRecovery', { ...recovery, amount: dirhams(5_000) }, officer)
  expect(after(all, 'archiveProgramme', originals, officer).stage).toBe('closed')
})

test('nothing is recovered before it is settled and ordered, ordered twice, or where nothing is owed', () => {
  const order = { order: words }
  const recovery = { amount: dirhams(1), reference: words }
  const open = ended('terminated', paid(runningContract(), 'first'))
  expect(refusalOf(open, 'orderRecovery', order, president)?.word).toBe('accounts-not-settled')
  const drawn = settled(open)
  expect(refusalOf(drawn, 'recordRecovery', recovery, officer)?.word).toBe('recovery-not-ordered')
  const ordered = after(drawn, 'orderRecovery', order, president)
  expect(refusalOf(ordered, 'orderRecovery', order, president)?.word).toBe('recovery-already-ordered')
  expect(refusalOf(ordered, 'recordRecovery', { ...recovery, amount: dirhams(0) }, officer)?.word).toBe(
    'amount-is-zero',
  )
  const even = settled(ended('terminated', spent()))
  expect(refusalOf(even, 'orderRecovery', order, president)?.word).toBe('nothing-to-recover')
})

test('accounts are settled once, with no payment on its way and no justification unread', () => {
  const underWay = ended('complete', acceptedByTreasurer(runningContract(), 'first'))
  expect(refusalOf(underWay, 'settleAccounts', {}, officer)).toEqual({
    word: 'payment-under-way',
    tranches: ['first'],
  })
  const papers = { tranche: 'first', amount: dirhams(1), papers: words }
  const unread = after(paid(runningContract(), 'first'), 'submitJustification', papers, winner)
  expect(refusalOf(ended('complete', unread), 'settleAccounts', {}, officer)).toEqual({
    word: 'justification-not-examined',
    tranches: ['first'],
  })
  const drawn = settled(ended('complete', spent()))
  expect(refusalOf(drawn, 'settleAccounts', {}, officer)?.word).toBe('accounts-already-settled')
})

test('evaluation and inventory are recorded once', () => {
  const programme = examined(ended('complete'))
  const word = 'already-recorded'
  expect(refusalOf(programme, 'recordEvaluation', { evaluation: words }, officer)?.word).toBe(word)
  expect(refusalOf(programme, 'recordEquipment', inventory, officer)?.word).toBe(word)
})

test('the acts of the closure wait for the closure', () => {
  expect(refusalOf(runningContract(), 'archiveProgramme', originals, officer)).toEqual({
    word: 'not-in-this-stage',
    stage: 'contract',
  })
})

test('what nobody can recover any more is given up, and the programme closes', () => {
  const drawn = settled(ended('terminated', paid(runningContract(), 'first')))
  const decision = { decision: words }
  const writeOff = (programme: ProgrammeState) =>
    refusalOf(programme, 'writeOffRecovery', decision, president)?.word
  expect(writeOff(drawn)).toBe('recovery-not-ordered')
  const ordered = after(drawn, 'orderRecovery', { order: words }, president)
  const part = { amount: dirhams(10_000), reference: words }
  const left = after(ordered, 'recordRecovery', part, officer)
  const occasion = { now: startedAt, by: president }
  expect(decideAct(left, 'writeOffRecovery', decision, occasion)).toMatchObject({
    events: [{ type: 'recoveryWrittenOff', data: { amount: dirhams(30_000) }, ground: 'law-15-97' }],
  })
  const given = after(left, 'writeOffRecovery', decision, president)
  expect(writeOff(given)).toBe('nothing-to-recover')
  expect(after(given, 'archiveProgramme', originals, officer).stage).toBe('closed')
})
