import type { EventType } from '@mithaq/domain/programme/event'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import type { NamesById } from '../papers/names.ts'
import { awardEventsAr, awardEventsFr } from './award.ts'
import { callEventsAr, callEventsFr } from './call.ts'
import { closureEventsAr, closureEventsFr } from './closure.ts'
import { contractEventsAr, contractEventsFr } from './contract.ts'
import { dayOffEventsAr, dayOffEventsFr } from './day-off.ts'
import { milestoneEventsAr, milestoneEventsFr } from './milestone.ts'
import { committeeEventsAr, committeeEventsFr } from './committee.ts'
import { selectionEventsAr, selectionEventsFr } from './selection.ts'
import { programmeEventsAr, programmeEventsFr } from './programme.ts'
import { trancheEventsAr, trancheEventsFr } from './tranche.ts'

const ar = {
  ...programmeEventsAr,
  ...callEventsAr,
  ...committeeEventsAr,
  ...selectionEventsAr,
  ...awardEventsAr,
  ...contractEventsAr,
  ...milestoneEventsAr,
  ...trancheEventsAr,
  ...closureEventsAr,
  ...dayOffEventsAr,
} satisfies Record<EventType, string>

const fr = {
  ...programmeEventsFr,
  ...callEventsFr,
  ...committeeEventsFr,
  ...selectionEventsFr,
  ...awardEventsFr,
  ...contractEventsFr,
  ...milestoneEventsFr,
  ...trancheEventsFr,
  ...closureEventsFr,
  ...dayOffEventsFr,
} satisfies Record<EventType, string>

export const eventMessages = { ar, fr }

const read = catalogueOf(eventMessages)

/**
 * One short sentence for what happened, in both languages; `names` gives a definition's own words for the ids
 * of channels, milestones and tranches. An event of a later release is told by its type.
 */
export function eventSentence(event: { type: string; data: object }, names: NamesById = {}): BothLanguages {
  // What an event of before does not have: an empty list, no instant.
  const values = { below: [], executoryFrom: '', remedy: '', ...event.data }
  return read(event.type, shownValues(values, names)) ?? { ar: event.type, fr: event.type }
}
