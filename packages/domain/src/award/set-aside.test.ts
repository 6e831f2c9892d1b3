import { expect, test } from 'vitest'
import { after, president, refusalOf, words } from '../tranche/running-contract.ts'
import {
  at,
  deliberated,
  notified,
  signable,
  signature,
  signedByWinner,
  submitted,
  transmitted,
  visaed,
} from './proposed-ranking.ts'
import { candidateOf } from './rules.ts'

const found = { reasons: words, conflict: 'prohibited' as const }
const now = at.standstillEnds
const aside = (programme = signedByWinner()) => after(programme, 'setWinnerAside', found, president, now)

test('a conflict found between the two signatures is no dead end: the next in rank is put to the council', () => {
  const conflict = { ...signature, conflict: 'prohibited' as const }
  expect(refusalOf(signedByWinner(), 'signContract', conflict, president, now)?.word).toBe(
    'prohibited-conflict',
  )
  const without = aside()
  expect(without.award).toMatchObject({
    setAside: ['dossier-1'],
    dossier: null,
    executoryFrom: null,
    signedByAssociation: false,
  })
  expect(candidateOf(without)).toBe('dossier-2')
  expect(refusalOf(without, 'submitToCouncil', {}, president, now)).toBeNull()
})

test('with a reserve list the next in rank follows, and is notified anew', () => {
  const reserve = deliberated(submitted(), { isReserveListApproved: true })
  const next = aside(signable(notified(visaed(transmitted(reserve)))))
  expect(next.award).toMatchObject({ dossier: 'dossier-2', notifiedAt: null, setAside: ['dossier-1'] })
  expect(next.award.executoryFrom).not.toBeNull()
})

test('nobody is set aside without a conflict, nor before the council has named a winner', () => {
  const none = { reasons: words, conflict: 'none' as const }
  expect(refusalOf(signedByWinner(), 'setWinnerAside', none, president, now)).toEqual({
    word: 'no-prohibited-conflict',
    dossier: 'dossier-1',
  })
  expect(refusalOf(submitted(), 'setWinnerAside', found, president, now)?.word).toBe('deliberation-missing')
})

test('where nobody is left in the ranking, the procedure ends', () => {
  const programme = signedByWinner()
  const last = { ...programme, award: { ...programme.award, setAside: ['dossier-2', 'dossier-3'] } }
  const { ranking } = programme.selection
  expect(
    ranking?.filter((one) => one !== 'dossier-1').every((one) => last.award.setAside.includes(one)),
  ).toBe(true)
  expect(aside(last)).toMatchObject({ outcome: 'unsuccessful' })
})
