import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import { sha256 } from './check-files.ts'
import type { Manifest } from './format.ts'
import { sampleBundle, sampleTrust, streams, type SampleEvent } from './sample-bundle.ts'

const [plan, budget, late] = ['plan', 'budget', 'late'].map((text) => Buffer.from(text))
if (!plan || !budget || !late) throw new Error('three papers')
const filed = (type: string, ...papers: Buffer[]): SampleEvent => ({
  stream: 'dossier/d-1',
  type,
  data: { programme: 'p', papers: papers.map((bytes) => ({ paper: 'a', file: sha256(bytes) })) },
})
const completed = {
  stream: streams.programme,
  type: 'completionReceived',
  data: { dossier: 'd-1', papers: [{ paper: 'a', file: sha256(late) }] },
}
const before = [filed('dossierFiled', plan), filed('dossierReplaced', budget), completed]
const erasing = { stream: streams.access, type: 'personalDataErased', data: { files: 1 } }

const without = (bytes: Buffer, why: Manifest['absent'][number]['why']) => ({ file: sha256(bytes), why })
const check = (documents: Buffer[], absent: Manifest['absent'] = [], events = before) =>
  checkBundle(sampleBundle({ before: events, documents, absent }), sampleTrust)

test('papers that are not there are counted with their reason', () => {
  const { faults, counted } = check([late], [without(plan, 'superseded'), without(budget, 'withheld')])
  expect(faults).toEqual([])
  expect(counted?.papers).toEqual({ included: 1, withheld: 1, superseded: 1, erased: 0 })
  expect(check([plan, budget, late]).counted?.papers.included).toBe(3)
})

test('a paper that a filing or a completion names and that is not there is named', () => {
  expect(check([budget, late], []).faults).toEqual([{ kind: 'paper-missing', file: sha256(plan) }])
  expect(check([plan, budget], []).faults).toEqual([{ kind: 'paper-missing', file: sha256(late) }])
})

test('a reason that the events contradict is none', () => {
  expect(check([plan, late], [without(budget, 'superseded')]).faults).toEqual([
    { kind: 'paper-missing', file: sha256(budget) },
  ])
  expect(check([plan, late], [without(budget, 'erased')]).faults).toEqual([
    { kind: 'erasure-not-recorded', of: sha256(budget) },
  ])
  expect(check([plan, late], [without(budget, 'erased')], [...before, erasing]).faults).toEqual([])
})

test('a dossier that was withdrawn stands with no paper', () => {
  const withdrawn = { ...filed('dossierWithdrawn'), data: { programme: 'p' } }
  const absent = [plan, budget].map((bytes) => without(bytes, 'superseded'))
  expect(check([late], absent, [...before, withdrawn]).faults).toEqual([])
})
