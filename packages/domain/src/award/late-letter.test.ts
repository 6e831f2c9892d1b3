import { expect, test } from 'vitest'
import { instant, plusMs } from '../clock/instant.ts'
import { clock } from '../programme/actor.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, officer, president, refusalOf, winner, words } from '../tranche/running-contract.ts'
import { at, notified, signature, signable, signedByWinner, transmitted, visaed } from './proposed-ranking.ts'

const day = 86_400_000
/** What the server prepares of the day on a letter: when that day began. */
const letter = (givenOn: string) => ({ givenOn, givenAt: instant(`${givenOn}T00:00:00.000Z`) })
const day18 = letter('2024-06-30')
const lastDay = letter('2024-07-03')
const tooLate = letter('2024-07-04')
const visa = (outcome: 'granted' | 'refused', given: object) => ({ outcome, reference: words, ...given })
const record = (programme: ProgrammeState, message: object, now = plusMs(at.tacit, day)) =>
  decideAct(programme, 'recordVisa', message, { now, by: officer })

test('a refusal given in time counts on whatever day it is entered, until the contract is signed', () => {
  for (const programme of [transmitted(), visaed(), notified(), signable(), signedByWinner()]) {
    const refused = after(programme, 'recordVisa', visa('refused', day18), officer, plusMs(at.signBy, -1))
    expect(refused.award).toMatchObject({
      visa: 'refused',
      dossier: null,
      executoryFrom: null,
      notifiedAt: null,
    })
    // The winner is one no more, and the act none of theirs.
    expect(refusalOf(refused, 'signContract', signature, winner, at.signBy)?.word).toBe('not-found')
    expect(refusalOf(refused, 'signContract', signature, president, at.signBy)).toEqual({
      word: 'deliberation-missing',
    })
    expect(refusalOf(refused, 'submitToCouncil', {}, president, at.signBy)).toBeNull()
  }
  const signed = after(signedByWinner(), 'signContract', signature, president, at.standstillEnds)
  expect(refusalOf(signed, 'recordVisa', visa('refused', day18), officer, at.signBy)?.word).toBe(
    'not-in-this-stage',
  )
})

test('the last day counts whole; an answer of a day after it, or of no day, comes when silence has spoken', () => {
  expect(record(visaed(), visa('refused', lastDay))).toMatchObject({ events: [{ type: 'visaRefused' }] })
  const over = { refused: { word: 'visa-not-pending', visa: 'tacit' } }
  expect(record(visaed(), visa('refused', tooLate))).toEqual(over)
  expect(record(transmitted(), visa('refused', tooLate))).toEqual(over)
  expect(record(visaed(), visa('refused', {}))).toEqual(over)
})

test('a visa of its own day makes executory from that day, and the day of the letter is told', () => {
  expect(record(visaed(), visa('granted', day18))).toMatchObject({
    events: [{ type: 'visaGranted', data: { executoryFrom: day18.givenAt, givenOn: '2024-06-30' } }],
  })
  expect(record(transmitted(), visa('refused', day18))).toEqual({
    events: [
      {
        type: 'visaRefused',
        data: { reference: words, givenOn: '2024-06-30' },
        ground: 'organic-law-112-14',
      },
    ],
  })
})

test('nobody answers before he was asked', () => {
  const early = { word: 'answered-before-transmission', date: '2024-06-10', sentAt: at.sent }
  const given = letter('2024-06-10')
  expect(record(transmitted(), visa('granted', given))).toEqual({ refused: early })
  const opposed = { reasons: words, ...given }
  expect(refusalOf(transmitted(), 'recordOpposition', opposed, officer, at.transmitted)).toEqual(early)
})

test('an opposition of the last day counts when it is entered after it, one of the next day does not', () => {
  const oppose = (givenOn: string) =>
    decideAct(
      visaed(),
      'recordOpposition',
      { reasons: words, ...letter(givenOn) },
      { now: at.tacit, by: officer },
    )
  expect(oppose('2024-06-20')).toMatchObject({
    events: [{ type: 'oppositionRecorded', data: { reasons: words, givenOn: '2024-06-20' } }],
  })
  expect(oppose('2024-06-21')).toEqual({
    refused: { word: 'opposition-period-over', endedAt: at.oppositionEnds },
  })
})

test('silence that a timely answer has broken speaks no more', () => {
  const refused = after(transmitted(), 'recordVisa', visa('refused', day18), officer, at.tacit)
  expect(refusalOf(refused, 'grantTacitVisa', {}, clock, at.tacit)?.word).toBe('visa-not-pending')
})
