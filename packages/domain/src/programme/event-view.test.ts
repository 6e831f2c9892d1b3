import { expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { eventFields } from './event-fields.ts'
import type { ProgrammeEvent } from './event.ts'
import { shownData } from './event-view.ts'
import { walk } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'

interface Happened {
  event: ProgrammeEvent
  /** As it stood when it had happened. */
  state: ProgrammeState
}

/** Every event of some walks. */
const happened: Happened[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((walker) => {
  const steps = Array.from({ length: 300 }, (_, n) => ({
    kind: n % 7 === 6 ? ('wait' as const) : ('next' as const),
    seed: (n + 1) * 7919 * walker,
  }))
  return [...walk(steps, {})].flatMap(({ events, after }) => events.map((event) => ({ event, state: after })))
})

const strangers: (Actor | null)[] = [
  null,
  { person: 'nobody', role: 'association', association: 'stranger-association' },
  { person: 'nobody', role: 'member' },
  { person: 'nobody', role: 'beneficiary' },
]
const told = (value: unknown) => JSON.stringify(value)

test('the walks tell most kinds of events, sheets and declarations among them', () => {
  const kinds = new Set(happened.map(({ event }) => event.type))
  expect(kinds.size).toBeGreaterThan(Object.keys(eventFields).length / 2)
  for (const kind of ['scoresHandedIn', 'interestsDeclared', 'dossierExcluded']) expect(kinds).toContain(kind)
})

test('strangers are told no dossier, no member, no ranking and no reasons against one', () => {
  for (const { event, state } of happened) {
    for (const actor of strangers) {
      const shown = shownData(state, event, actor)
      const ids = [...Object.keys(state.selection.dossiers), ...Object.keys(state.committee.members)]
      expect(
        ids.filter((id) => told(shown).includes(`"${id}"`)),
        event.type,
      ).toEqual([])
      const { published } = eventFields[event.type]
      expect(Object.keys(shown).filter((field) => !(published as readonly string[]).includes(field))).toEqual(
        [],
      )
    }
  }
})

test('the council’s offices and the auditor are told everything but sheets that are not opened yet', () => {
  let sealed = 0
  for (const { event, state } of happened) {
    for (const role of ['officer', 'director', 'president', 'auditor'] as const) {
      const shown = shownData(state, event, { person: 'x', role })
      if (event.type !== 'scoresHandedIn') {
        expect(shown).toEqual(event.data)
        continue
      }
      const isOpen =
        (event.data.phase === 'technical' ? state.selection.passed : state.selection.ranking) !== null
      expect('sheets' in shown).toBe(isOpen)
      sealed += isOpen ? 0 : 1
    }
  }
  expect(sealed).toBeGreaterThan(0)
})

test('a member sees one’s own sheets at once and another’s not before all are in', () => {
  const first = happened.find(
    ({ event, state }) => event.type === 'scoresHandedIn' && !state.selection.passed,
  )
  if (first?.event.type !== 'scoresHandedIn') throw new Error('no sheets were handed in')
  const { event, state } = first
  const others = Object.keys(state.committee.members).filter((id) => id !== event.data.member)
  expect(shownData(state, event, { person: event.data.member, role: 'member' })).toHaveProperty('sheets')
  for (const person of others)
    expect(shownData(state, event, { person, role: 'member' })).not.toHaveProperty('sheets')
})

test('a member learns nothing of a dossier before declaring, and nothing of one recused from', () => {
  let compared = 0
  for (const { event, state } of happened) {
    if (!('dossier' in event.data)) continue
    const { dossier } = event.data
    for (const [person, member] of Object.entries(state.committee.members)) {
      if (event.by.person === person) continue
      const actor: Actor = { person, role: 'member' }
      const as = (changed: Partial<typeof member>): string => {
        const members = { ...state.committee.members, [person]: { ...member, interests: {}, ...changed } }
        return told(shownData({ ...state, committee: { ...state.committee, members } }, event, actor))
      }
      const isTold = as({ hasDeclared: true }).includes(dossier)
      expect(as({ hasDeclared: false }), event.type).not.toContain(dossier)
      expect(as({ hasDeclared: true, interests: { [dossier]: 'recusal' } }), event.type).not.toContain(
        dossier,
      )
      compared += isTold ? 1 : 0
    }
  }
  expect(compared).toBeGreaterThan(20)
})

test('an association is told of its own dossier, and of no other’s', () => {
  let own = 0
  for (const { event, state } of happened) {
    if (!('dossier' in event.data)) continue
    const by = state.selection.dossiers[event.data.dossier]?.by
    for (const association of ['association-1', 'association-2', 'association-3']) {
      const actor: Actor = { person: 'somebody', role: 'association', association }
      const shown = told(shownData(state, event, actor))
      if (association !== by) expect(shown, event.type).not.toContain(event.data.dossier)
      else if (event.type === 'dossierExcluded') {
        expect(shown).toContain('reasons')
        own += 1
      }
    }
  }
  expect(own).toBeGreaterThan(0)
})

test('who has won is told what their contract holds, and not what others asked, declared or marked', () => {
  const personal = new Set(['questionAsked', 'interestsDeclared', 'scoresHandedIn'])
  let looked = 0
  for (const { event, state: then } of happened) {
    const [dossier, filed] = Object.entries(then.selection.dossiers)[0] ?? []
    if (!filed || dossier === undefined || !personal.has(event.type)) continue
    if (event.by.association === filed.by) continue
    const state = { ...then, award: { ...then.award, dossier, notifiedAt: event.at } }
    const winner: Actor = { person: 'nobody', role: 'association', association: filed.by }
    const { published } = eventFields[event.type]
    expect(Object.keys(shownData(state, event, winner)), event.type).toEqual(
      Object.keys(event.data).filter((field) => (published as readonly string[]).includes(field)),
    )
    looked += 1
  }
  expect(looked).toBeGreaterThan(10)
})
