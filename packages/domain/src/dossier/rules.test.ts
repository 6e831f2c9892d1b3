import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, plusMs } from '../clock/instant.ts'
import type { DossierDecision } from './events.ts'
import {
  dossiersAtMost,
  fileDossier,
  isToReconfirm,
  reconfirmDossier,
  replaceDossier,
  withdrawDossier,
  type FilingCall,
} from './rules.ts'
import { foldDossier, newDossier, type DossierState } from './stage.ts'

const publishedAt = instant('2024-01-26T09:00:00.000Z')
const deadlineAt = instant('2024-02-16T15:30:00.000Z')
const now = plusMs(deadlineAt, -1)
const call: FilingCall = {
  programme: 'sefrou-2024',
  by: 'association-1',
  stage: 'call',
  publishedAt,
  deadlineAt,
  closedAt: null,
  addenda: 0,
  isFull: false,
  papers: [
    { id: 'request', part: 'administrative', isRequired: true },
    { id: 'project', part: 'technical', isRequired: true },
    { id: 'letter', part: 'administrative', isRequired: false },
  ],
  dossier: null,
}
const paper = (id: string) => ({ paper: id, file: '12'.repeat(32) })
const draft = { papers: [paper('request'), paper('project')], digest: 'ab'.repeat(32) }
const filed: DossierState = { status: 'filed', version: 1, digest: draft.digest, reconfirmedFor: 0 }
const withdrawn: DossierState = { ...filed, status: 'withdrawn', version: 2 }

function folded(state: DossierState, decision: DossierDecision): DossierState {
  if ('refused' in decision) return state
  return decision.events.reduce(
    (dossier, event) => foldDossier(dossier, { ...event, version: dossier.version + 1 }),
    state,
  )
}

const refused = (word: string, values: object = {}) => ({ refused: { word, ...values } })

describe('a dossier is filed', () => {
  test('with the digests of its manifest and papers, and no name', () => {
    expect(fileDossier(call, draft, now)).toEqual({
      events: [
        {
          type: 'dossierFiled',
          data: { programme: 'sefrou-2024', by: 'association-1', addendum: 0, ...draft },
          ground: 'terms-of-reference',
        },
      ],
    })
  })

  test('between publication and the deadline: a millisecond before it, not at it', () => {
    const at = (ms: number) => fileDossier(call, draft, plusMs(deadlineAt, ms))
    expect(at(-1)).toHaveProperty('events')
    expect(at(0)).toEqual(refused('intake-closed', { deadline: deadlineAt }))
    expect(fileDossier(call, draft, plusMs(publishedAt, -1))).toEqual(refused('filing-not-open'))
    expect(fileDossier(call, draft, publishedAt)).toHaveProperty('events')
    const unpublished = { ...call, publishedAt: null, deadlineAt: null }
    expect(fileDossier(unpublished, draft, now)).toEqual(refused('filing-not-open'))
  })

  test('not in a closed intake, even where a clock went back', () => {
    const cancelled: FilingCall = { ...call, stage: 'closure', dossier: filed }
    const gone = refused('call-cancelled')
    expect(fileDossier({ ...cancelled, dossier: null }, draft, now)).toEqual(gone)
    expect(replaceDossier(cancelled, draft, now)).toEqual(gone)
    expect(withdrawDossier(cancelled, now)).toEqual(gone)
    expect(reconfirmDossier({ ...cancelled, addenda: 1 }, now)).toEqual(gone)
    const closed = { ...call, closedAt: deadlineAt, dossier: filed }
    const answer = refused('intake-closed', { deadline: deadlineAt })
    expect(fileDossier({ ...closed, dossier: null }, draft, now)).toEqual(answer)
    expect(replaceDossier(closed, draft, now)).toEqual(answer)
    expect(withdrawDossier(closed, now)).toEqual(answer)
    expect(reconfirmDossier(closed, now)).toEqual(answer)
  })

  test('with every required paper, each once, and none that was not asked', () => {
    const give = (...ids: string[]) => fileDossier(call, { ...draft, papers: ids.map(paper) }, now)
    expect(give('letter')).toEqual(refused('papers-missing', { papers: ['request', 'project'] }))
    expect(give('request', 'project', 'x')).toEqual(refused('paper-unknown', { paper: 'x' }))
    expect(give('request', 'project', 'request')).toEqual(refused('paper-given-twice', { paper: 'request' }))
    expect(give('request', 'project', 'letter')).toHaveProperty('events')
  })

  test('once by each association; a withdrawn one may be filed again', () => {
    expect(fileDossier({ ...call, dossier: filed }, draft, now)).toEqual(refused('already-filed'))
    expect(folded(withdrawn, fileDossier({ ...call, dossier: withdrawn }, draft, now))).toEqual({
      ...filed,
      version: 3,
    })
  })
})

describe('where as many dossiers are filed as a selection can carry', () => {
  const full = { ...call, isFull: true }
  const answer = refused('intake-full', { dossiers: dossiersAtMost })

  test('no other one is, whatever it lacks; one that was withdrawn has given its place back', () => {
    expect(fileDossier(full, draft, now)).toEqual(answer)
    expect(fileDossier(full, { ...draft, papers: [] }, now)).toEqual(answer)
    expect(fileDossier({ ...full, dossier: withdrawn }, draft, now)).toEqual(answer)
  })

  test('those that are filed are replaced and withdrawn as before', () => {
    expect(replaceDossier({ ...full, dossier: filed }, draft, now)).toHaveProperty('events')
    expect(withdrawDossier({ ...full, dossier: filed }, now)).toHaveProperty('events')
    expect(fileDossier({ ...full, dossier: filed }, draft, now)).toEqual(refused('already-filed'))
  })
})

describe('a filed dossier', () => {
  test('is replaced or withdrawn; one that is not filed is neither', () => {
    expect(replaceDossier(call, draft, now)).toEqual(refused('dossier-unknown'))
    expect(replaceDossier({ ...call, dossier: withdrawn }, draft, now)).toEqual(refused('dossier-withdrawn'))
    expect(withdrawDossier(call, now)).toEqual(refused('dossier-unknown'))
    expect(withdrawDossier({ ...call, dossier: withdrawn }, now)).toEqual(refused('dossier-withdrawn'))
    const incomplete = { ...draft, papers: [] }
    expect(replaceDossier({ ...call, dossier: filed }, incomplete, now)).toEqual(
      refused('papers-missing', { papers: ['request', 'project'] }),
    )
  })

  test('is reconfirmed after an addendum, once, and not before', () => {
    const before = { ...call, dossier: filed }
    expect(reconfirmDossier(before, now)).toEqual(refused('nothing-to-reconfirm'))
    const after = { ...before, addenda: 2 }
    expect(isToReconfirm(filed, 2)).toBe(true)
    const confirmed = folded(filed, reconfirmDossier(after, now))
    expect(confirmed).toEqual({ ...filed, version: 2, reconfirmedFor: 2 })
    expect(reconfirmDossier({ ...after, dossier: confirmed }, now)).toEqual(refused('nothing-to-reconfirm'))
  })

  test('that is replaced after an addendum needs no reconfirming; one withdrawn has nothing to reconfirm', () => {
    const after = { ...call, addenda: 1, dossier: filed }
    expect(isToReconfirm(folded(filed, replaceDossier(after, draft, now)), 1)).toBe(false)
    expect(isToReconfirm(folded(filed, withdrawDossier(after, now)), 1)).toBe(false)
  })
})

test('an event that does not follow the version before it is not folded', () => {
  const decision = fileDossier(call, draft, now)
  const [event] = 'events' in decision ? decision.events : []
  if (!event) throw new Error('not filed')
  expect(() => foldDossier(newDossier, { ...event, version: 2 })).toThrow(/does not follow/)
})

test('whatever comes in whatever order, no event is dated at or after the deadline, and a dossier is filed only by filing', () => {
  const act = fc.record({
    act: fc.constantFrom('file', 'replace', 'withdraw', 'reconfirm', 'addendum', 'close'),
    wait: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (steps) => {
      let state: DossierState = newDossier
      let ground = { ...call }
      let at = plusMs(deadlineAt, -300)
      for (const { act: name, wait } of steps) {
        at = plusMs(at, wait)
        const current = { ...ground, dossier: state.status === 'none' ? null : state }
        if (name === 'addendum') ground = { ...ground, addenda: ground.addenda + 1 }
        else if (name === 'close') ground = at < deadlineAt ? ground : { ...ground, closedAt: at }
        else {
          const decision = {
            file: () => fileDossier(current, draft, at),
            replace: () => replaceDossier(current, draft, at),
            withdraw: () => withdrawDossier(current, at),
            reconfirm: () => reconfirmDossier(current, at),
          }[name]()
          if ('events' in decision) {
            expect(at < deadlineAt && !ground.closedAt).toBe(true)
            expect(name === 'file').toBe(state.status !== 'filed')
          }
          state = folded(state, decision)
        }
      }
    }),
    { numRuns: 500 },
  )
})
