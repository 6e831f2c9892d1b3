import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { actorOf, append, aside, commands, decisionOf, type Command } from './chain-commands.ts'
import { runningContract, terms } from './running-contract.ts'

/** What the events of one history say, counted without the state that the rules read. */
interface Account {
  paid: Record<string, number>
  certifier: Record<string, string>
  orderer: Record<string, string>
  wrongs: string[]
}

test('no sequence of acts passes the budget, pays twice, lets one person do two offices, or pays under a block', () => {
  let payments = 0
  let complete = 0
  fc.assert(
    fc.property(commands, (sequence) => {
      const { paid, wrongs } = play(sequence)
      expect(wrongs).toEqual([])
      payments += Object.keys(paid).length
      if (Object.keys(paid).length === terms.tranches.length) complete += 1
    }),
    { numRuns: 2_000, seed: 20_240_216 },
  )
  // A property over sequences that never pay would hold of anything.
  expect(payments).toBeGreaterThan(300)
  expect(complete).toBeGreaterThan(10)
})

function play(sequence: readonly Command[]): Account {
  const account: Account = { paid: {}, certifier: {}, orderer: {}, wrongs: [] }
  let programme = runningContract()
  for (const command of sequence) {
    const [next, events] = append(programme, decisionOf(programme, command), actorOf(command))
    for (const event of events) enter(account, event, programme, command)
    programme = aside(next, command)
    const sum = total(Object.values(account.paid))
    if (sum > terms.budget) account.wrongs.push('above the budget')
    if (sum !== total(Object.values(programme.tranches).map(({ paid }) => paid))) {
      account.wrongs.push('state and events differ')
    }
  }
  return account
}

function enter(account: Account, event: ProgrammeEvent, before: ProgrammeState, command: Command): void {
  const { paid, certifier, orderer, wrongs } = account
  const { person } = event.by
  switch (event.type) {
    case 'trancheCertified':
      certifier[event.data.tranche] = person
      break
    case 'trancheOrdered':
      if (certifier[event.data.tranche] === person) wrongs.push('certifier orders')
      orderer[event.data.tranche] = person
      break
    case 'tranchePaid': {
      const { tranche, amount } = event.data
      const { isSuspended, hasProhibitedConflict } = before.contract
      if (tranche in paid) wrongs.push('paid twice')
      if (orderer[tranche] === person) wrongs.push('orderer pays')
      if (certifier[tranche] === person) wrongs.push('certifier pays')
      if (isSuspended) wrongs.push('paid while suspended')
      if (hasProhibitedConflict) wrongs.push('paid in conflict')
      if ('isConflict' in command && command.isConflict) wrongs.push('paid on a finding of conflict')
      paid[tranche] = amount
      break
    }
    default:
  }
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
