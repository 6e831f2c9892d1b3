import { expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import type { SelectedDossier } from '../selection/stage.ts'
import { carriedState, stateFrom, type CarriedState } from './carried.ts'
import { newProgramme } from './fold.ts'
import { terms } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'

const [soon, later] = [instant('2024-03-07T09:00:00.000Z'), instant('2024-03-08T16:30:00.001Z')]
const dossiers: Record<string, SelectedDossier> = {
  d5: { by: 'association-5', status: 'received' },
  d1: { by: 'association-1', status: 'incomplete', completeBy: soon, asked: [3, 1] },
  d3: { by: 'association-3', status: 'admitted' },
  d2: { by: 'association-2', status: 'incomplete', completeBy: later, asked: [3, 1] },
  d9: { by: 'association-9', status: 'excluded' },
  d8: { by: 'association-8', status: 'incomplete', completeBy: soon },
  d7: { by: 'association-7', status: 'lapsed' },
  d6: { by: 'association-6', status: 'completed' },
}
const member = { seat: 'chair', hasDeclared: true, hasSigned: false, hasDissented: false }
const draft = newProgramme('sefrou-2024', terms)
const full: ProgrammeState = {
  ...draft,
  committee: {
    ...draft.committee,
    members: {
      m1: { ...member, interests: { d3: 'prohibited', d5: 'recusal' } },
      m2: { ...member, interests: {} },
    },
    prohibited: ['d3'],
  },
  selection: { ...draft.selection, dossiers, passed: ['d9', 'd3'], ranking: ['d3', 'd9'] },
  award: { ...draft.award, setAside: ['d9'], openReviews: { d7: soon, d5: later }, reviewed: ['d6', 'd7'] },
}

const travelled = (state: ProgrammeState): ProgrammeState =>
  stateFrom(JSON.parse(JSON.stringify(carriedState(state))) as CarriedState)

test('the next run begins with the state that the run before it left, and has its dossiers in the same order', () => {
  expect(travelled(draft)).toEqual(draft)
  expect(travelled(full)).toEqual(full)
  expect(Object.keys(travelled(full).selection.dossiers)).toEqual(Object.keys(dossiers))
})

test('each dossier’s id travels once', () => {
  const text = JSON.stringify(carriedState(full))
  for (const id of Object.keys(dossiers)) expect(text.split(`"${id}"`)).toHaveLength(2)
})

test('an id that was never listed travels as it is: no run stops for it', () => {
  const { award, committee, selection } = full
  const odd: ProgrammeState = {
    ...full,
    selection: { ...selection, ranking: ['d3', 'unlisted'] },
    committee: { ...committee, prohibited: ['unlisted'] },
    award: { ...award, reviewed: ['unlisted'] },
  }
  expect(travelled(odd)).toEqual(odd)
})
