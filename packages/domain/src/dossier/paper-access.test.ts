import { expect, test } from 'vitest'
import type { Actor } from '../programme/actor.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { startedAt, signedContract } from '../tranche/running-contract.ts'
import { refusedPaper } from './paper-access.ts'

const dossier = 'dossier-1'
const by = 'association-1'
const owner: Actor = { person: 'r', role: 'association', association: by }
const other: Actor = { person: 'r2', role: 'association', association: 'association-2' }
const officer: Actor = { person: 'o', role: 'officer' }
const auditor: Actor = { person: 'a', role: 'auditor' }
const member = (person: string): Actor => ({ person, role: 'member' })

function programme(selection: Partial<ProgrammeState['selection']>): ProgrammeState {
  const state = signedContract()
  const seated = (hasDeclared: boolean, interests: object) => ({
    seat: 's',
    hasDeclared,
    interests,
    hasSigned: false,
    hasDissented: false,
  })
  const members = {
    m1: seated(true, {}),
    m2: seated(false, {}),
    m3: seated(true, { [dossier]: 'recusal' }),
  } as ProgrammeState['committee']['members']
  return {
    ...state,
    stage: 'selection',
    committee: { ...state.committee, members },
    selection: { ...state.selection, ...selection },
  }
}

const word = (
  state: ProgrammeState,
  actor: Actor,
  part: 'administrative' | 'financial' | null = 'administrative',
) => refusedPaper(state, { dossier, by, part }, actor)?.refused.word ?? null

test('before the opening session nobody has a paper but whose it is', () => {
  const sealed = programme({ openedAt: null })
  expect(word(sealed, owner)).toBeNull()
  expect(word(sealed, other)).toBe('not-found')
  for (const actor of [officer, auditor, member('m1')]) expect(word(sealed, actor)).toBe('session-not-opened')
  for (const role of ['president', 'director', 'beneficiary'] as const)
    expect(word(sealed, { person: 'x', role })).toBe('not-found')
})

test('after it the officer, the auditor and declared members have it, a recused one and a stranger never', () => {
  const open = programme({ openedAt: startedAt })
  for (const actor of [officer, auditor, member('m1')]) expect(word(open, actor)).toBeNull()
  expect(word(open, member('m2'))).toBe('declaration-missing')
  expect(word(open, member('m3'))).toBe('recused')
  expect(word(open, member('m4'))).toBe('not-found')
  expect(word(open, other)).toBe('not-found')
  expect(word(open, { person: 'x', role: 'president' })).toBe('not-found')
})

test('the financial part opens with the technical threshold', () => {
  const open = programme({ openedAt: startedAt, passed: null })
  for (const actor of [officer, auditor, member('m1')])
    expect(word(open, actor, 'financial')).toBe('financial-part-shut')
  expect(word(open, owner, 'financial')).toBeNull()
  expect(word({ ...open, selection: { ...open.selection, passed: [] } }, officer, 'financial')).toBe(
    'financial-part-shut',
  )
  expect(
    word({ ...open, selection: { ...open.selection, passed: [dossier] } }, officer, 'financial'),
  ).toBeNull()
})
