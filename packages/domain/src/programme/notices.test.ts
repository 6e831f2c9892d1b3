import { expect, test } from 'vitest'
import type { Instant } from '../clock/instant.ts'
import { newProgramme, stageOpenedBy } from './fold.ts'
import { noticesOf } from './notices.ts'
import { recipients } from './notice-recipients.ts'
import type { EventType, ProgrammeEvent } from './event.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'

const terms = { milestones: [], tranches: [], seats: [], papers: [], channels: [], criteria: [] }
const at = '2024-02-16T15:30:00.000Z' as Instant
const words = { id: '00000000-0000-4000-8000-000000000000', digest: '0'.repeat(64) }

// Only what a notice looks at is filled in; the rest of the terms plays no part.
const empty = newProgramme('sefrou-2024', terms as unknown as Terms)
const filed: ProgrammeState = {
  ...empty,
  stage: 'contract',
  selection: {
    ...empty.selection,
    dossiers: {
      'dossier-1': { by: 'association-1', status: 'admitted' },
      'dossier-2': { by: 'association-2', status: 'excluded' },
    },
  },
  award: { ...empty.award, dossier: 'dossier-1' },
}

function event<T extends EventType>(
  type: T,
  data: Extract<ProgrammeEvent, { type: T }>['data'],
): ProgrammeEvent {
  const by = { person: 'officer-1', role: 'officer' }
  return { type, data, version: 1, at, by, ground: 'terms-of-reference' } as ProgrammeEvent
}

test('a published call is told to every association', () => {
  const published = { publishedAt: at, questionsEnd: {} as never, deadline: {} as never }
  expect(noticesOf(empty, event('callPublished', published))).toEqual([
    { event: 'callPublished', to: { role: 'association' } },
  ])
})

test('a completion request is told to the association of that dossier and to no other', () => {
  const asked = event('completionRequested', { dossier: 'dossier-2', papers: ['statutes'], completeBy: at })
  expect(noticesOf(filed, asked)).toEqual([
    { event: 'completionRequested', to: { association: 'association-2' }, about: 'dossier-2' },
  ])
})

test('an excluded association is told', () => {
  const excluded = event('dossierExcluded', { dossier: 'dossier-2', cause: 'not-eligible', reasons: words })
  expect(noticesOf(filed, excluded).map(({ to }) => to)).toEqual([{ association: 'association-2' }])
})

test('a reminder goes to the winner, a notice and a formal demand to the officer too', () => {
  const step = (kind: 'reminder' | 'notice' | 'demand') =>
    noticesOf(
      filed,
      event('reminderSent', { milestone: 'report-1', step: kind, stepAt: at, dueAt: at, missed: 0 }),
    ).map(({ to }) => to)
  const winner = { association: 'association-1' }
  expect(step('reminder')).toEqual([winner])
  expect(step('notice')).toEqual([winner, { role: 'officer' }])
  expect(step('demand')).toEqual([winner, { role: 'officer' }])
})

test('a report that was returned is told to the winner, about its milestone', () => {
  const returned = event('reportReturned', { milestone: 'report-1', reasons: words, dueAt: at })
  expect(noticesOf(filed, returned)).toEqual([
    { event: 'reportReturned', to: { association: 'association-1' }, about: 'report-1' },
  ])
})

test('a rejection by the treasurer is told to the officer', () => {
  const rejected = event('trancheRejected', { tranche: 'tranche-1', reasons: words })
  expect(noticesOf(filed, rejected).map(({ to }) => to)).toContainEqual({ role: 'officer' })
})

test('a list of several pages tells each filer once, and the president with the first page', () => {
  const page = (n: number) =>
    noticesOf(
      empty,
      event('dossiersListed', { page: n, dossiers: [{ id: `dossier-${n}`, by: `association-${n}` }] }),
    )
  expect(page(1).map(({ to }) => to)).toEqual([{ association: 'association-1' }, { role: 'president' }])
  expect(page(2).map(({ to }) => to)).toEqual([{ association: 'association-2' }])
})

test('nobody is told the same thing twice', () => {
  const twice: ProgrammeState = {
    ...filed,
    selection: {
      ...filed.selection,
      dossiers: {
        a: { by: 'association-1', status: 'admitted' },
        b: { by: 'association-1', status: 'admitted' },
      },
    },
  }
  const ended = event('programmeEnded', { outcome: 'cancelled' })
  expect(noticesOf(twice, ended)).toHaveLength(1)
})

test('whatever moves a programme to another stage is told to somebody', () => {
  for (const type of Object.keys(stageOpenedBy) as EventType[]) expect(recipients[type]).not.toBeNull()
})
