import type { Awaited } from '@mithaq/domain/programme/awaited'
import { expect, test } from 'vitest'
import { awaitedOfMe } from './mine.ts'

const own = (awaited: Awaited | null, dossier: 'filed' | 'withdrawn' = 'filed') => ({
  dossier,
  isWinner: false,
  awaited,
  names: {},
})
const report: Awaited = { who: 'association', what: 'submit-report', until: null, about: 'r' }
const filing: Awaited = { who: 'association', what: 'file-dossiers', until: null }

test('what is awaited of one association is not every association’s', () => {
  expect(awaitedOfMe({ awaited: report, own: null }, 'association')).toBeNull()
  expect(awaitedOfMe({ awaited: report, own: own(null) }, 'association')).toBeNull()
  expect(awaitedOfMe({ awaited: null, own: own(report) }, 'association')).toEqual(report)
})

test('a dossier is awaited of every association that has filed none', () => {
  expect(awaitedOfMe({ awaited: filing, own: null }, 'association')).toEqual(filing)
  expect(awaitedOfMe({ awaited: filing, own: own(null, 'withdrawn') }, 'association')).toEqual(filing)
  expect(awaitedOfMe({ awaited: filing, own: own(null) }, 'association')).toBeNull()
  expect(awaitedOfMe({ awaited: filing, own: null }, 'officer')).toBeNull()
})

test('the officer records what offices without an account do', () => {
  const visa: Awaited = { who: 'governor', what: 'grant-visa', until: null }
  expect(awaitedOfMe({ awaited: visa, own: null }, 'officer')).toEqual(visa)
  expect(awaitedOfMe({ awaited: visa, own: null }, 'president')).toBeNull()
})
