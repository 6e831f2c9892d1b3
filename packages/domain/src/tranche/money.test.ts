import { expect, test } from 'vitest'
import type { Actor } from '../programme/actor.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { viewOf } from '../programme/view.ts'
import { moneyOf } from './money.ts'
import {
  after,
  daysAfter,
  dirhams,
  justified,
  officer,
  paid,
  runningContract,
  schedules,
  signedContract,
  startedAt,
  winner,
  words,
} from './running-contract.ts'

const tranche = 'first'

/** Notified and published, so that a winner is shown what is theirs. */
const shown = (programme: ProgrammeState): ProgrammeState => ({
  ...programme,
  call: { ...programme.call, publishedAt: startedAt },
  award: { ...programme.award, notifiedAt: startedAt },
  contract: { ...programme.contract, concludedAt: startedAt },
})

function money(
  programme: ProgrammeState,
  actor: Actor | null = officer,
  events: readonly ProgrammeEvent[] = [],
  now = startedAt,
) {
  const sees = viewOf(programme, actor)
  if (!sees) throw new Error('not visible')
  return moneyOf(programme, { events, sees, now })
}

const standings = (programme: ProgrammeState) => money(programme).tranches.map(({ standing }) => standing)

test('a tranche is not due, then asked for with its report, then due, then paid', () => {
  const first = shown(paid(runningContract(), tranche))
  expect(standings(first)).toEqual(['paid', 'not-due', 'not-due'])
  const asked = first.terms.milestones.find(({ id }) => id === 'report-1')?.indicators ?? []
  const indicators = asked.map((id) => ({ id, value: 1 }))
  const handedIn = after(first, 'submitReport', { milestone: 'report-1', report: words, indicators }, winner)
  expect(standings(handedIn)).toEqual(['paid', 'asked', 'not-due'])
  const accepted = after(handedIn, 'acceptReport', { milestone: 'report-1' }, officer)
  expect(standings(accepted)).toEqual(['paid', 'asked', 'not-due'])
  expect(standings(justified(accepted, tranche, dirhams(40_000)))).toEqual(['paid', 'due', 'not-due'])
})

test('totals are of the contract, and there are none before it is concluded', () => {
  const programme = shown(justified(paid(runningContract(), tranche), tranche, dirhams(30_000)))
  expect(money(programme)).toMatchObject({
    budget: dirhams(100_000),
    contracted: dirhams(100_000),
    paid: dirhams(40_000),
    remaining: dirhams(60_000),
    justified: dirhams(30_000),
    recovery: null,
  })
  const signed = signedContract()
  const before = { ...signed, contract: { ...signed.contract, concludedAt: null } }
  expect(money(before)).toMatchObject({ contracted: null, remaining: null, paid: 0 })
})

test('what was justified, what blocks and what came back is the council’s and the winner’s; the rest is everybody’s', () => {
  const programme = shown(justified(paid(runningContract(), tranche), tranche, dirhams(30_000)))
  const everybodys = ['amount', 'budgetYear', 'dates', 'expectedAt', 'id', 'paid', 'standing']
  const other: Actor = { person: 'p', role: 'association', association: 'association-2' }
  for (const actor of [null, other, { person: 'b', role: 'beneficiary' } as const]) {
    const { tranches, justified: sum } = money(programme, actor)
    expect(sum).toBeNull()
    for (const one of tranches) expect(Object.keys(one).toSorted()).toEqual(everybodys)
  }
  for (const actor of [officer, winner]) {
    expect(money(programme, actor).tranches[1]?.steps?.length).toBeGreaterThan(0)
    expect(money(programme, actor).justified).toBe(dirhams(30_000))
  }
})

test('a tranche is expected when the last report it comes after is due, the first with the contract', () => {
  const expected = money(shown(runningContract())).tranches.map(({ expectedAt }) => expectedAt)
  expect(expected).toEqual([startedAt, schedules['report-1']?.dueAt, schedules['final']?.dueAt])
})

test('each step has its date, and a file that the treasurer returned loses those it has to earn again', () => {
  const happened = (type: string, days: number, more: object = {}) =>
    ({
      type,
      data: { tranche, ...more },
      ground: 'contract',
      version: days + 1,
      at: daysAfter(startedAt, days),
      by: officer,
    }) as unknown as ProgrammeEvent
  const road = [
    happened('creditOpened', 0),
    happened('trancheCommitted', 1),
    happened('trancheCertified', 2),
    happened('trancheOrdered', 3),
    happened('trancheRejected', 4),
  ]
  const dates = (events: readonly ProgrammeEvent[]) =>
    money(shown(runningContract()), officer, events).tranches[0]?.dates
  expect(dates(road)).toEqual({
    committedAt: daysAfter(startedAt, 1),
    certifiedAt: null,
    orderedAt: null,
    acceptedAt: null,
    returnedAt: daysAfter(startedAt, 4),
    paidOn: null,
  })
  const again = [happened('trancheCertified', 5), happened('tranchePaid', 6, { paidOn: '2025-01-12' })]
  expect(dates([...road, ...again])).toMatchObject({
    certifiedAt: daysAfter(startedAt, 5),
    returnedAt: null,
    paidOn: '2025-01-12',
  })
  expect(money(shown(runningContract()), officer, road).tranches[1]?.dates.committedAt).toBeNull()
})

test('what is owed back is told from the settlement on, and with each part that comes', () => {
  const at = { ground: 'contract', at: startedAt, by: officer } as const
  const settled = {
    ...at,
    type: 'accountsSettled',
    version: 1,
    data: { paid: dirhams(40_000), justified: dirhams(30_000), toRecover: dirhams(10_000) },
  } as const
  const part = (version: number, amount: number) =>
    ({
      ...at,
      type: 'recoveryRecorded',
      version,
      data: { amount: dirhams(amount), reference: words },
    }) as const
  const programme = shown(runningContract())
  const closed = { ...programme, closure: { ...programme.closure, isSettled: true, isRecoveryOrdered: true } }
  const parts = [settled, part(2, 1_000), part(3, 500)]
  const { recovery, remaining } = money(closed, null, parts)
  const back = { owed: dirhams(10_000), recovered: dirhams(1_500), isOrdered: true }
  expect(recovery).toEqual({ ...back, writtenOff: 0 })
  const givenUp = { ...part(4, 8_500), type: 'recoveryWrittenOff' } as const
  const written = { ...givenUp, data: { amount: dirhams(8_500), decision: words } }
  expect(money(closed, null, [...parts, written]).recovery).toEqual({ ...back, writtenOff: dirhams(8_500) })
  expect(remaining).toBe(0)
})
