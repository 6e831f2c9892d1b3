import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { storedAt } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import { awaitedOf } from '@mithaq/domain/programme/awaited'
import { fold, newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { actName } from '@mithaq/i18n/acts/names'
import { awaitedSentence } from '@mithaq/i18n/awaited/sentence'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { dossierEventSentences } from '@mithaq/i18n/dossier-events/sentence'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { BothLanguages, Language } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { castNames, whoIs } from './cast-names.ts'
import type { Entry } from './record.ts'

/** One line of a rehearsal's calendar: something that happened, or that was refused. */
export interface CalendarLine {
  at: Instant
  kind: 'event' | 'refusal'
  who: BothLanguages
  /** What happened; for a refusal what was asked. */
  what: BothLanguages
  /** Why it was refused; null for what happened. */
  why: BothLanguages | null
  /** Who has to act now, until when, where that has changed. */
  awaited: BothLanguages | null
}

/** The calendar of a played programme, in the order in which it was recorded. */
export function calendarLines(entries: readonly Entry[], definition: Definition): CalendarLine[] {
  const names = { ...castNames(definition.id), ...namesOf(definition) }
  let state: ProgrammeState | null = null
  let awaited: BothLanguages | null = null
  return entries.map((entry): CalendarLine => {
    if (entry.kind !== 'programme') return { ...told(entry, names), awaited: null }
    state = foldedOnto(state, definition.id, entry)
    const next = awaitedNow(state, entry.event.at, names)
    const hasChanged = next !== null && next.fr !== awaited?.fr
    awaited = next
    return { ...told(entry, names), awaited: hasChanged ? next : null }
  })
}

function told(entry: Entry, names: NamesById): Omit<CalendarLine, 'awaited'> {
  if (entry.kind === 'refusal') {
    const { recordedAt: at, by, act, refusal } = entry
    const why = sentencesOf(refusal, names)
    return { at, kind: 'refusal', who: whoIs(by), what: actName(act), why }
  }
  const { event } = entry
  const what =
    entry.kind === 'dossier'
      ? dossierEventSentences[entry.event.type]
      : withDossier(eventSentence(event, names), entry.event, names)
  return { at: event.at, kind: 'event', who: whoIs(event.by), what, why: null }
}

/** The record's sentences name no dossier; a rehearsal is followed by who stands behind it. */
function withDossier(sentence: BothLanguages, { data }: ProgrammeEvent, names: NamesById): BothLanguages {
  const name = 'dossier' in data && data.dossier !== null ? names[data.dossier] : undefined
  return name ? { ar: `${sentence.ar} (${name.ar})`, fr: `${sentence.fr} (${name.fr})` } : sentence
}

function foldedOnto(
  state: ProgrammeState | null,
  id: string,
  { event }: Entry & { kind: 'programme' },
): ProgrammeState {
  if (state) return fold(state, event)
  if (event.type !== 'programmeDrafted') throw new Error(`${id} was never drafted`)
  return fold(newProgramme(id, event.data.terms), event)
}

function awaitedNow(state: ProgrammeState, at: Instant, names: NamesById): BothLanguages | null {
  const awaited = awaitedOf(state, at)
  return awaited && awaitedSentence(awaited, names)
}

const labels = {
  refused: { ar: 'رُفض', fr: 'refusé' },
  awaited: { ar: 'المنتظر', fr: 'attendu' },
}

/** 'mardi 1er décembre 2026 09:00:00 | Le président du conseil | …'; the wall time is the council's. */
export function lineText(line: CalendarLine, language: Language, zone: string): string {
  const { date, time } = storedAt(line.at, zone)
  const seconds = String(Math.floor(msOf(line.at) / 1000) % 60).padStart(2, '0')
  const day = formatDate(date, language).replaceAll('\u00A0', ' ')
  const why = line.why ? ` [${labels.refused[language]}] ${line.why[language]}` : ''
  const awaited = line.awaited ? ` → ${labels.awaited[language]} : ${line.awaited[language]}` : ''
  return `${day} ${time}:${seconds} | ${line.who[language]} | ${line.what[language]}${why}${awaited}`
}
