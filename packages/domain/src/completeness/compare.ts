import { digestOf } from '../definition/digest.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import { isKept } from '../programme/kept-refusals.ts'
import { compareDossiers } from './compare-dossiers.ts'
import { compareTimers } from './compare-timers.ts'
import type { Comparison, Difference } from './difference.ts'
import type { RecordedProgramme } from './recorded.ts'
import type { Told, ToldRun } from './told.ts'

/**
 * Holds what the engine's histories tell, all runs in order, against the record, both ways: every act that was
 * accepted and every timer that fired has its events or its refusal, and every event has its cause.
 */
export function compare(runs: readonly ToldRun[], record: RecordedProgramme): Comparison {
  const told = runs.flatMap((run) => run.told)
  const asked = told.filter((each) => each.kind === 'asked')
  return {
    counted: {
      runs: runs.length,
      acts: asked.length,
      timers: told.filter(({ kind }) => kind === 'fired').length,
      events: record.events.length,
      dossiers: record.dossiers.length,
    },
    differences: [
      ...runs.flatMap((run) => compareActs(run, told, record)),
      ...compareTimers(runs),
      ...compareEvents(told, record),
      ...compareDossiers(record),
    ],
  }
}

function compareActs(
  { isOver, told }: ToldRun,
  all: readonly Told[],
  record: RecordedProgramme,
): Difference[] {
  const appended = new Set(all.flatMap((each) => (each.kind === 'appended' ? [each.requestId] : [])))
  const recorded = new Set(record.events.map(({ requestId }) => requestId))
  return told.flatMap((each): Difference[] => {
    if (each.kind !== 'asked') return []
    const { act, at, requestId, outcome } = each
    switch (outcome.kind) {
      case 'done':
        return outcome.versions.length > 0 && (appended.has(requestId) || recorded.has(requestId))
          ? []
          : [{ word: 'answer-without-events', act, at }]
      case 'refused':
        // Asked again later under the same id, it may have been done since.
        return !isKept(outcome.word) || record.refused.has(requestId) || recorded.has(requestId)
          ? []
          : [{ word: 'refusal-missing', act, at }]
      case 'failed':
        return recorded.has(requestId) ? [] : [{ word: 'act-failed', act, at }]
      case 'waiting':
        return isOver && !recorded.has(requestId) ? [{ word: 'act-unanswered', act, at }] : []
    }
  })
}

function compareEvents(told: readonly Told[], record: RecordedProgramme): Difference[] {
  const known = new Map(record.events.map((event) => [event.version, event]))
  const answered = new Map<number, ProgrammeEvent>()
  const causes = causesIn(told)
  for (const each of told) {
    if (each.kind !== 'appended') continue
    for (const event of each.events ?? []) answered.set(event.version, event)
  }
  const versions = [...new Set([...answered.keys(), ...known.keys()])].toSorted((a, b) => a - b)
  return versions.flatMap((version): Difference[] => {
    const [of, event] = [answered.get(version), known.get(version)]
    if (!event) return of ? [{ word: 'event-missing', version, type: of.type }] : []
    const { requestId, ...said } = event
    const named = { version, type: event.type }
    if (of && digestOf(of) !== digestOf(said)) return [{ word: 'event-differs', ...named }]
    // An append whose answer is lost, or still on its way, has its cause in what was asked.
    const isCaused = of ? causes.asked.has(requestId) : causes.unanswered.has(requestId)
    return isCaused ? [] : [{ word: 'event-without-cause', ...named }]
  })
}

/** Request ids that people and the clock came with; and those of appends without an answer. */
function causesIn(told: readonly Told[]): { asked: Set<string>; unanswered: Set<string> } {
  const asked = new Set<string>()
  const unanswered = new Set<string>()
  for (const each of told) {
    if (each.kind === 'drafted' || each.kind === 'asked') asked.add(each.requestId)
    if (each.kind !== 'appended') continue
    if (each.requestId.startsWith('clock/')) asked.add(each.requestId)
    if (each.events === null) unanswered.add(each.requestId)
  }
  return { asked, unanswered: new Set([...unanswered].filter((requestId) => asked.has(requestId))) }
}
