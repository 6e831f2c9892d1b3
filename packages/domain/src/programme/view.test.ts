import { expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { newProgramme } from './fold.ts'
import { terms, walk } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'
import { viewOf } from './view.ts'

const draft = newProgramme('p', terms)

/** Every state of some walks, so that each stage is looked at. */
const states: ProgrammeState[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((walker) => {
  const steps = Array.from({ length: 300 }, (_, n) => ({
    kind: n % 7 === 6 ? ('wait' as const) : ('next' as const),
    seed: (n + 1) * 7919 * walker,
  }))
  return [...walk(steps, {})].map(({ after }) => after)
})

const offices = ['officer', 'director', 'president', 'auditor'] as const
const stranger: Actor = { person: 'nobody', role: 'association', association: 'stranger-association' }
const strangers: (Actor | null)[] = [
  null,
  stranger,
  { person: 'nobody', role: 'member' },
  { person: 'nobody', role: 'beneficiary' },
]

const told = (value: unknown) => JSON.stringify(value)

test('a draft is there for the council’s offices and the auditor, and for nobody else', () => {
  for (const role of offices)
    expect(viewOf(draft, { person: 'x', role })).toEqual({ sees: 'all', state: draft })
  for (const actor of strangers) expect(viewOf(draft, actor)).toBeNull()
})

test('the walks reach every stage with dossiers, a committee and a notified result', () => {
  expect(new Set(states.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(5)
  expect(states.some(({ award }) => award.notifiedAt !== null)).toBe(true)
  expect(states.some(({ committee }) => Object.keys(committee.members).length > 0)).toBe(true)
})

test('strangers see no dossier, no member, no interest and, before the results, no association', () => {
  for (const state of states.filter(({ call }) => call.publishedAt)) {
    const secrets = [
      ...Object.keys(state.selection.dossiers).map((id) => `"${id}"`),
      ...Object.keys(state.committee.members).map((id) => `"${id}"`),
      ...(state.award.notifiedAt ? [] : Object.values(state.selection.dossiers).map(({ by }) => `"${by}"`)),
      'interests',
      'Sheets',
      'openReviews',
      'certifiedBy',
      'confirmedBy',
    ]
    for (const actor of strangers) {
      const shown = told(viewOf(state, actor))
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    }
  }
})

test('an association sees its own dossiers and nobody else’s', () => {
  let seen = 0
  for (const state of states) {
    for (const [id, { by }] of Object.entries(state.selection.dossiers)) {
      const view = viewOf(state, { person: 'r', role: 'association', association: by })
      if (view?.sees !== 'own-dossiers') throw new Error('a filer sees its own')
      expect(view.state.own).toHaveProperty(id)
      const others = Object.entries(state.selection.dossiers).filter(([, dossier]) => dossier.by !== by)
      for (const [other] of others) expect(told(view)).not.toContain(`"${other}"`)
      seen += others.length
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('a member sees the committee from the appointment, dossiers after declaring, and only their own interests', () => {
  let seen = 0
  for (const state of states) {
    for (const [person, { hasDeclared }] of Object.entries(state.committee.members)) {
      const view = viewOf(state, { person, role: 'member' })
      if (view?.sees !== 'committee') throw new Error('a member sees the committee')
      const { members } = view.state.committee
      for (const id of Object.keys(members)) expect('interests' in (members[id] ?? {})).toBe(id === person)
      const { dossiers, ranking } = view.state.selection
      if (!hasDeclared) {
        expect(ranking).toBeNull()
        expect(Object.values(dossiers).some(({ status }) => status !== undefined)).toBe(false)
      }
      seen += 1
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('the winner sees what hinders its contract only once results are notified', () => {
  const winners = states.flatMap((state) => {
    const dossier = state.award.dossier && state.selection.dossiers[state.award.dossier]
    return dossier ? [{ state, by: dossier.by }] : []
  })
  expect(winners.length).toBeGreaterThan(0)
  for (const { state, by } of winners) {
    const view = viewOf(state, { person: 'r', role: 'association', association: by })
    if (view?.sees !== 'own-dossiers') throw new Error('the winner has filed')
    expect(view.state.conclusion !== null).toBe(state.award.notifiedAt !== null)
  }
})

test('ids that name a property of every object are nobody’s', () => {
  for (const person of ['__proto__', 'constructor', 'toString']) {
    expect(viewOf(draft, { person, role: 'member' })).toBeNull()
  }
})
