import { digestOf } from '@mithaq/domain/definition/digest'
import { expect, test } from 'vitest'
import { checkDossiers } from './check-dossiers.ts'
import type { Leaf } from './check-events.ts'

const leaf = (stream: string, type: string, data: object): Leaf => ({
  index: 0,
  stream,
  version: 1,
  type,
  data,
  text: '',
})
const [one, two] = [
  { id: 'd-1', by: 'amal' },
  { id: 'd-2', by: 'nour' },
]
const closed = leaf('programme/p', 'intakeClosed', { count: 2, digest: digestOf([one, two]) })
const listed = [one, two].map((dossier, page) =>
  leaf('programme/p', 'dossiersListed', { page: page + 1, dossiers: [dossier] }),
)
const filed = [one, two].map(({ id }) => leaf(`dossier/${id}`, 'dossierFiled', {}))

test('what the closing counted is listed, and there', () => {
  expect(checkDossiers([closed, ...listed, ...filed])).toEqual([])
  expect(checkDossiers(filed)).toEqual([])
})

test('a dossier that was listed and left out is named', () => {
  expect(checkDossiers([closed, ...listed, ...filed.slice(1)])).toEqual([
    { kind: 'dossier-missing', dossier: 'd-1' },
  ])
})

test('a list that is not what the closing counted is named', () => {
  const swapped = leaf('programme/p', 'dossiersListed', { page: 1, dossiers: [{ ...two, by: 'amal' }] })
  expect(checkDossiers([closed, ...listed.slice(1), ...filed])).toEqual([
    { kind: 'dossiers-differ', counted: 2, listed: 1 },
  ])
  expect(checkDossiers([closed, ...listed.slice(0, 1), swapped, ...filed])).toEqual([
    { kind: 'dossiers-differ', counted: 2, listed: 2 },
  ])
})
