import { expect, test } from 'vitest'
import { decideAct } from '../programme/decide-act.ts'
import { wordsIn } from '../programme/words.ts'
import {
  after,
  director,
  officer,
  president,
  refusalOf,
  runningContract,
  startedAt,
  winner,
  withContract,
  words,
} from '../tranche/running-contract.ts'
import type { RibFinding } from './account.ts'

const other = { id: '00000000-0000-4000-8000-000000000002', digest: 'cd'.repeat(32) }
const give = (finding: RibFinding, isCertified = true) => ({ account: other, isCertified, finding })
const refused = (finding: RibFinding, isCertified?: boolean) =>
  refusalOf(runningContract(), 'recordAccount', give(finding, isCertified), winner)?.word

/** Up to the order, with nothing of it given. */
function certified(account: typeof other | null) {
  const { account: _, ...contract } = runningContract().contract
  const programme = { ...runningContract(), contract: account ? { ...contract, account } : contract }
  const credit = { tranche: 'first', budgetYear: 2025, line: words }
  const opened = after(programme, 'openCredit', credit, officer)
  const committed = after(opened, 'commitTranche', { tranche: 'first', number: words }, officer)
  return after(committed, 'certifyTranche', { tranche: 'first', conflict: 'none' }, director)
}

test('a RIB has 24 digits; its key is right, or the bank’s certificate has it all the same', () => {
  expect(refused('sound')).toBeUndefined()
  expect(refused('rib-not-digits')).toBe('rib-malformed')
  expect(refused('rib-not-24-digits')).toBe('rib-malformed')
  expect(refused('rib-key-mismatch', false)).toBe('rib-key-wrong')
  expect(refused('sound', false)).toBe('rib-not-certified')
  expect(refused('rib-key-mismatch')).toBeUndefined()
  expect(refusalOf(runningContract(), 'recordAccount', give('sound'), officer)?.word).toBe('not-found')
})

test('the event names the words, says whether the key is right, and holds no digit', () => {
  const occasion = { now: startedAt, by: winner }
  const decision = decideAct(runningContract(), 'recordAccount', give('rib-key-mismatch'), occasion)
  expect(decision).toEqual({
    events: [{ type: 'accountRecorded', ground: 'contract', data: { account: other, isKeyRight: false } }],
  })
})

test('nothing is ordered before the account is known, and an order names it; a later one goes to a later account', () => {
  const order = { tranche: 'first' }
  expect(refusalOf(certified(null), 'orderTranche', order, president)).toEqual({
    word: 'account-missing',
    tranche: 'first',
  })
  const given = after(certified(null), 'recordAccount', give('sound'), winner)
  const decision = decideAct(given, 'orderTranche', order, { now: startedAt, by: president })
  expect('events' in decision && wordsIn(decision.events)).toEqual([other])
  const changed = after(withContract(certified(words), {}), 'recordAccount', give('sound'), winner)
  expect(changed.contract.account).toEqual(other)
})

test('a run that ordered before the account was asked for orders so again where its history is replayed', () => {
  const occasion = { now: startedAt, by: president, decidedBefore: () => true }
  const decision = decideAct(certified(null), 'orderTranche', { tranche: 'first' }, occasion)
  expect('events' in decision && decision.events[0]?.data).toEqual({
    tranche: 'first',
    amount: 4_000_000,
  })
})
