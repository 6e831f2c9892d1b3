import { expect, test } from 'vitest'
import { eventFields } from './event-fields.ts'
import type { EventType, ProgrammeEvent } from './event.ts'
import { walk } from './procedure-walk.ts'
import { sealedEvents } from './sealed-events.ts'
import type { ProgrammeState } from './state.ts'
import { wordsIn } from './words.ts'

interface Happened {
  event: ProgrammeEvent
  state: ProgrammeState
}

const happened: Happened[] = Array.from({ length: 300 }, (_, n) => n + 1).flatMap((walker) => {
  const steps = Array.from({ length: 400 }, (_, n) => ({
    kind: n % (3 + (walker % 5)) === 2 ? ('wait' as const) : ('next' as const),
    seed: (n + 1) * 7919 * walker,
  }))
  return [...walk(steps, {})].flatMap(({ events, after }) => events.map((event) => ({ event, state: after })))
})
/** What no walk comes to: each begins with a draft, and no rule of today yields the other. */
const beyondWalks = ['programmeDrafted', 'becameExecutory']

test('the walks come to every other kind of event', () => {
  const types = new Set<string>(happened.map(({ event }) => event.type))
  expect(Object.keys(eventFields).filter((type) => !types.has(type))).toEqual(beyondWalks)
})

const clear = happened.filter(({ event }) => !sealedEvents.has(event.type))

test('an entry in clear names no member and no one else, and no dossier but the winner’s once all were notified', () => {
  for (const { event, state } of clear) {
    const told = JSON.stringify(event.data)
    const { dossier, notifiedAt } = state.award
    const unsaid = Object.keys(state.selection.dossiers).filter((id) => id !== dossier || !notifiedAt)
    const people = [...Object.keys(state.committee.members), event.by.person]
    expect(
      [...unsaid, ...people].filter((id) => told.includes(`"${id}"`)),
      event.type,
    ).toEqual([])
  }
})

/** What an entry says beyond its publication and beyond digests of words: dates and counts of what is published anyway. */
const harmless: Partial<Record<EventType, readonly string[]>> = {
  groundingRefused: ['givenOn'],
  oppositionRecorded: ['givenOn'],
  visaRefused: ['givenOn'],
  minutesAdopted: ['minutes', 'dissents'],
  deliberationTransmitted: ['sentAt', 'visaTacitAt', 'oppositionEndsAt'],
  contractSigned: ['bureauMandateEndsAt'],
  contractConcluded: ['dossier'],
  councilSignatureOverdue: ['dossier', 'missed', 'signBy', 'times'],
  startOrdered: ['schedules', 'endsWall'],
  contractResumed: ['schedules', 'endsWall'],
  amendmentInForce: ['schedules', 'endsWall'],
  amendmentProposed: ['changes'],
  datesReread: ['schedules'],
  accountRecorded: ['isKeyRight'],
  reminderSent: ['step', 'stepAt', 'dueAt', 'missed'],
  reportReturned: ['dueAt'],
  reportDueMoved: ['from', 'to', 'schedule'],
}

test('what is not published with an event stands in no entry, or is known to be harmless', () => {
  const beyond = clear.flatMap(({ event: { type, data } }) => {
    const told: readonly string[] = [...eventFields[type].published, ...(harmless[type] ?? [])]
    return Object.entries(data)
      .filter(([field, value]) => !told.includes(field) && wordsIn(value).length !== 1)
      .map(([field]) => `${type}.${field}`)
  })
  expect([...new Set(beyond)]).toEqual([])
})
