import { expect, test } from 'vitest'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  dirhams,
  justified,
  officer,
  paid,
  refusalOf,
  runningContract,
  winner,
  words,
} from './running-contract.ts'

const tranche = 'first'

test('a justification belongs to a paid tranche and never passes what was paid or submitted', () => {
  const papers = words
  const submit = (programme: ProgrammeState, amount: number) =>
    refusalOf(programme, 'submitJustification', { tranche, amount: dirhams(amount), papers }, winner)
  expect(submit(runningContract(), 1)?.word).toBe('tranche-not-paid')
  const programme = justified(paid(runningContract(), tranche), tranche, dirhams(10_000))
  expect(submit(programme, 0)?.word).toBe('amount-is-zero')
  expect(submit(programme, 30_001)).toEqual({
    word: 'justification-above-paid',
    tranche,
    left: dirhams(30_000),
  })
  expect(refusalOf(programme, 'acceptJustification', { tranche, amount: dirhams(1) }, officer)?.word).toBe(
    'justification-not-submitted',
  )
  const pending = { tranche, amount: dirhams(20_000), papers }
  const submitted = after(programme, 'submitJustification', pending, winner)
  expect(submit(submitted, 10_001)?.word).toBe('justification-above-paid')
  expect(refusalOf(submitted, 'acceptJustification', { tranche, amount: dirhams(20_001) }, officer)).toEqual({
    word: 'justification-above-submitted',
    tranche,
    submitted: dirhams(20_000),
  })
  const part = after(submitted, 'acceptJustification', { tranche, amount: dirhams(5_000) }, officer)
  expect(part.tranches[tranche]).toMatchObject({ justified: dirhams(15_000), submitted: 0 })
  const settled = { ...part, closure: { ...part.closure, isSettled: true } }
  expect(submit(settled, 1)?.word).toBe('accounts-already-settled')
})
