import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBefore, plusMs, type Instant } from '../clock/instant.ts'
import { clock, type Actor } from '../programme/actor.ts'
import type { ActName } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import { foldAll } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { daysAfter, officer, president, winner, words } from '../tranche/running-contract.ts'
import { at, deliberation, proposedRanking, second, signature } from './proposed-ranking.ts'

/** An act that somebody tries, so many hours after the one before it. */
interface Attempt {
  act: ActName
  by: Actor
  hours: number
  message: (now: Instant, programme: ProgrammeState) => object
}

const attempt = (act: ActName, by: Actor, message: Attempt['message'] = () => ({}), hours = 1): Attempt => ({
  act,
  by,
  hours,
  message,
})
const deliberate = (isReserveListApproved: boolean) =>
  attempt('recordCouncilDeliberation', officer, (now, { selection, award }) => ({
    ...deliberation,
    heldOn: now.slice(0, 10),
    dossier: selection.ranking?.find((id) => !award.setAside.includes(id)),
    isReserveListApproved,
  }))
const send = attempt('recordTransmission', officer, (now) => ({
  sentOn: now.slice(0, 10),
  sentAt: now,
  visaTacitAt: daysAfter(now, 20),
  oppositionEndsAt: daysAfter(now, 3),
}))
const visa = (outcome: string) => attempt('recordVisa', officer, () => ({ outcome, reference: words }))
const notify = attempt('notifyResults', officer, (now) => ({
  reasons: words,
  standstillEndsAt: daysAfter(now, 10),
  signBy: daysAfter(now, 15),
}))
const review = attempt('requestReview', second, (now) => ({
  dossier: 'dossier-2',
  reasons: words,
  answerBy: daysAfter(now, 5),
}))
const answer = (outcome: string) =>
  attempt('answerReview', president, (now) => ({
    dossier: 'dossier-2',
    outcome,
    reasons: words,
    signBy: daysAfter(now, 15),
  }))
const sign = (by: Actor, conflict = 'none') => attempt('signContract', by, () => ({ ...signature, conflict }))
const oppose = attempt('recordOpposition', officer, () => ({ reasons: words }))
const wait = (days: number, one: Attempt): Attempt => ({ ...one, hours: days * 24 })
const [silence, unopposed, standstill, lapse] = [
  attempt('grantTacitVisa', clock),
  attempt('becomeExecutory', clock),
  attempt('endStandstill', clock),
  attempt('lapseSignature', clock),
]

const toTheCouncil = (isReserveListApproved: boolean) => [
  attempt('publishProvisionalResult', officer),
  attempt('submitToCouncil', president),
  deliberate(isReserveListApproved),
  send,
]
const toTheSignature = [wait(21, silence), unopposed, notify, wait(10, standstill)]
const signing = [sign(winner), sign(second), sign(president)]
const straight = (isReserveListApproved: boolean) => [
  ...toTheCouncil(isReserveListApproved),
  ...toTheSignature,
  ...signing,
]
/** A quick visa, and everything that may still set the result aside. */
const contested = [
  ...toTheCouncil(false),
  visa('granted'),
  oppose,
  notify,
  review,
  wait(10, standstill),
  answer('upheld'),
  ...signing,
]
const others = [
  oppose,
  ...['granted', 'refused'].map(visa),
  review,
  ...['rejected', 'upheld'].map(answer),
  sign(winner, 'prohibited'),
  lapse,
  wait(9, lapse),
  ...straight(true),
]

/** The straight way, with steps left out and other attempts in between: each unlawful short cut is tried. */
const attempts = fc
  .array(
    fc.record({
      way: fc.constantFrom(
        straight(true),
        straight(false),
        contested,
        toTheCouncil(true),
        [wait(16, lapse)],
        toTheSignature,
        signing,
      ),
      left: fc.integer({ min: -4, max: 15 }),
      between: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...others)), {
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts.flatMap(({ way, left, between }) =>
      between.reduce<Attempt[]>(
        (all, [place, other]) => all.toSpliced(place, 0, other),
        way.filter((_, index) => index !== left),
      ),
    ),
  )

function play(programme: ProgrammeState, tried: readonly Attempt[]): ProgrammeEvent[] {
  const record: ProgrammeEvent[] = []
  let state = programme
  let now: Instant = at.submitted
  for (const { act, by, hours, message } of tried) {
    now = plusMs(now, hours * 3_600_000)
    const decision = decideAct(state, act, message(now, state), { now, by })
    if ('refused' in decision) continue
    const { version } = state
    const events = decision.events.map((event, index): ProgrammeEvent => ({
      ...event,
      version: version + 1 + index,
      at: now,
      by,
    }))
    state = foldAll(state, events)
    record.push(...events)
  }
  return record
}

/** What the record alone shows at a signature: nothing of the state that the rules keep is asked. */
function checkSignatures(record: readonly ProgrammeEvent[], isVisaRequired: boolean): void {
  const asked = ['oppositionRecorded', 'visaRefused', 'councilDeliberated']
  for (const [index, event] of record.entries()) {
    if (event.type !== 'contractSigned') continue
    const before = record.slice(0, index)
    const since = (from: number) => before.slice(from + 1)
    const isSetAside = (each: ProgrammeEvent) =>
      asked.includes(each.type) ||
      (each.type === 'reviewAnswered' && each.data.outcome === 'upheld') ||
      (each.type === 'signatureLapsed' && each.data.next === null)
    const valid = since(before.findLastIndex(isSetAside) - 1)
    expect(valid[0]?.type).toBe('councilDeliberated')
    const executory = valid.find((each) => 'executoryFrom' in each.data)
    if (!executory || !('executoryFrom' in executory.data)) throw new Error('signed before it was executory')
    expect(isBefore(event.at, executory.data.executoryFrom)).toBe(false)
    expect(executory.type === 'becameExecutory').toBe(!isVisaRequired)
    const told = since(before.findLastIndex(({ type }) => type === 'resultsNotified') - 1)
    const [notice] = told
    if (notice?.type !== 'resultsNotified') throw new Error('signed before the results were notified')
    expect(valid).toContain(notice)
    expect(told.some(({ type }) => type === 'signatureLapsed')).toBe(false)
    expect(isBefore(event.at, notice.data.standstillEndsAt)).toBe(false)
    const reviews = told.filter(({ type }) => type === 'reviewRequested').length
    expect(told.filter(({ type }) => type === 'reviewAnswered')).toHaveLength(reviews)
    if (event.data.party === 'association') continue
    expect(told.filter(({ type }) => type === 'contractSigned')).toHaveLength(1)
  }
}

test('no sequence of acts signs before what is executory, notified, past its standstill and free of reviews', () => {
  let concluded = 0
  fc.assert(
    fc.property(attempts, fc.boolean(), fc.boolean(), (tried, isVisaRequired, isVisaTacit) => {
      const record = play(proposedRanking({ isVisaRequired, isVisaTacit }), tried)
      checkSignatures(record, isVisaRequired)
      concluded += record.filter(({ type }) => type === 'contractConcluded').length
    }),
    { numRuns: 6_000, seed: 7 },
  )
  expect(concluded).toBeGreaterThan(100)
})
