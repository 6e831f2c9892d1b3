import { describe, expect, test } from 'vitest'
import {
  after,
  chair,
  compliant,
  member,
  passing,
  persons,
  ranked,
  refusalOf,
  secretary,
  start,
  table,
  words,
} from '../selection/sitting-committee.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'

const recusal = (dossier: string) => ({ dossier, effect: 'recusal' as const })
const minutes = { minutes: words.digest }
const drawnUp = (programme: ProgrammeState) =>
  after(programme, 'drawUpMinutes', { minutes: words }, secretary)
const signedBy = (programme: ProgrammeState, signers: readonly string[]) =>
  signers.reduce((state, person) => after(state, 'signMinutes', minutes, member(person)), programme)

describe('the minutes', () => {
  test('are drawn up by the secretary once a ranking is proposed', () => {
    const programme = passing(compliant(), ['dossier-1'])
    expect(refusalOf(programme, 'drawUpMinutes', { minutes: words }, secretary)).toEqual({
      word: 'ranking-not-proposed',
    })
    expect(refusalOf(ranked(compliant(), ['dossier-1']), 'drawUpMinutes', { minutes: words }, chair)).toEqual(
      {
        word: 'not-found',
      },
    )
  })

  test('are signed as they were drawn up last, once by each, and stay as they are from the first signature', () => {
    const programme = ranked(compliant(), ['dossier-1'])
    expect(refusalOf(programme, 'signMinutes', minutes, chair)).toEqual({ word: 'minutes-not-drawn-up' })
    const drawn = drawnUp(programme)
    expect(refusalOf(drawn, 'signMinutes', { minutes: table }, chair)).toEqual({
      word: 'minutes-differ',
      drawnUp: words.digest,
    })
    const signed = signedBy(drawnUp(drawn), ['chair-1'])
    expect(refusalOf(signed, 'signMinutes', minutes, chair)).toEqual({ word: 'minutes-already-signed' })
    expect(refusalOf(signed, 'drawUpMinutes', { minutes: words }, secretary)).toEqual({
      word: 'minutes-already-signed',
    })
  })

  test('the last signature adopts them, dissents counted, and the award begins', () => {
    const [last = '', ...others] = persons
    const drawn = drawnUp(ranked(compliant(), ['dossier-2', 'dossier-1']))
    const dissenting = after(drawn, 'signMinutes', { ...minutes, dissent: words }, member(last))
    const before = signedBy(dissenting, others.slice(1))
    expect(before.stage).toBe('selection')
    const adopted = signedBy(before, others.slice(0, 1))
    expect(adopted.stage).toBe('award')
    expect(adopted.committee.members[last]?.hasDissented).toBe(true)
  })

  test('count every dissent, that of the last who signs too', () => {
    const [last = '', first = '', ...others] = persons
    const drawn = drawnUp(ranked(compliant(), ['dossier-1']))
    const dissenting = { ...minutes, dissent: words }
    const before = signedBy(after(drawn, 'signMinutes', dissenting, member(first)), others)
    const decision = decideAct(before, 'signMinutes', dissenting, { now: start, by: member(last) })
    expect(decision).toMatchObject({
      events: [{ type: 'minutesSigned' }, { type: 'minutesAdopted', data: { dissents: 2 } }],
    })
  })

  test('a member recused from every dossier has no vote and does not sign; the others adopt', () => {
    const all = ['dossier-1', 'dossier-2', 'dossier-3']
    const programme = drawnUp(ranked(compliant(3, { 'member-3': all.map(recusal) }), ['dossier-1']))
    expect(refusalOf(programme, 'signMinutes', minutes, member('member-3'))).toEqual({
      word: 'recused-from-all',
    })
    expect(signedBy(programme, persons.slice(0, 4)).stage).toBe('award')
  })

  test('where nobody passed the programme ends without success', () => {
    const ended = signedBy(drawnUp(passing(compliant(), [])), persons)
    expect([ended.stage, ended.outcome]).toEqual(['closure', 'unsuccessful'])
  })
})
