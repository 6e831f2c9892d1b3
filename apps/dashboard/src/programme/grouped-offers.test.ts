import { expect, test } from 'vitest'
import type { Offer } from '../client/desk-api.ts'
import { groupedOffers, mainOffer } from './grouped-offers.ts'

const offer = (act: string, target: string | null, word: string | null = null): Offer =>
  ({
    act,
    target,
    refusal: word === null ? null : { word },
    sentences: null,
    prefill: {},
  }) as unknown as Offer

test('an act stands once, with what it can be about now and later', () => {
  const [credit, report] = groupedOffers([
    offer('openCredit', 'tranche-1'),
    offer('submitReport', 'report-1'),
    offer('openCredit', 'tranche-2'),
    offer('openCredit', 'tranche-3', 'year-not-reached'),
  ])
  expect(credit?.open.map(({ target }) => target)).toEqual(['tranche-1', 'tranche-2'])
  expect(credit?.shut.map(({ target }) => target)).toEqual(['tranche-3'])
  expect([report?.act, report?.shut]).toEqual(['submitReport', []])
})

test('where nothing is open a reason that holds for each is read once', () => {
  const [group] = groupedOffers([
    offer('acceptReport', 'report-2', 'report-missing'),
    offer('acceptReport', 'report-3', 'report-missing'),
  ])
  expect(group?.shut.map(({ target }) => target)).toEqual([null])
})

test('where the reasons differ each thing keeps its own', () => {
  const [group] = groupedOffers([
    offer('acceptReport', 'report-2', 'report-missing'),
    offer('acceptReport', 'report-3', 'report-decided'),
  ])
  expect(group?.shut.map(({ target }) => target)).toEqual(['report-2', 'report-3'])
})

test('what is awaited of a thing is its own act, not another that is about it as well', () => {
  const offers = [
    offer('returnReport', 'report-1'),
    offer('acceptReport', 'report-2'),
    offer('acceptReport', 'report-1'),
  ]
  const wanted = { mainAct: 'acceptReport', about: 'report-1', isMine: true }
  expect(mainOffer(offers, wanted)).toBe(offers[2])
  expect(mainOffer(offers, { ...wanted, about: undefined })).toBe(offers[1])
  // Still shut: what opens it is the next thing, for whoever it is awaited from.
  const shut = [offer('acceptReport', 'report-1', 'report-missing'), offer('submitReport', 'report-1')]
  expect(mainOffer(shut, wanted)).toBe(shut[1])
  expect(mainOffer(shut, { ...wanted, isMine: false })).toBeUndefined()
})
