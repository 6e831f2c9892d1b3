import { foldAward, newAward } from '../award/stage.ts'
import { foldCall, newCall } from '../call/stage.ts'
import { foldClosure, newClosure } from '../closure/stage.ts'
import { foldCommittee, newCommittee } from '../committee/stage.ts'
import { foldContract, newContract } from '../contract/stage.ts'
import { foldMilestones, newMilestones } from '../milestone/stage.ts'
import { foldSelection, newSelection } from '../selection/stage.ts'
import { foldTranches, newTranches } from '../tranche/stage.ts'
import type { EventType, ProgrammeEvent } from './event.ts'
import { stagesAfter, type Stage } from './stage.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'

/** The events that move a programme to another stage. */
export const stageOpenedBy: Partial<Record<EventType, Stage>> = {
  dossiersListed: 'selection',
  minutesAdopted: 'award',
  contractConcluded: 'contract',
  programmeEnded: 'closure',
  programmeClosed: 'closed',
}

export function newProgramme(id: string, terms: Terms): ProgrammeState {
  return {
    id,
    version: 0,
    stage: 'call',
    outcome: null,
    terms,
    call: newCall,
    committee: newCommittee,
    selection: newSelection,
    award: newAward,
    contract: newContract,
    milestones: newMilestones(terms),
    tranches: newTranches(terms),
    closure: newClosure,
  }
}

/** The state after an event. Throws where versions do not follow, or where the stage table forbids the move. */
export function fold(state: ProgrammeState, event: ProgrammeEvent): ProgrammeState {
  if (event.version !== state.version + 1) {
    throw new Error(`event ${event.version} of ${state.id} does not follow version ${state.version}`)
  }
  const revised = event.type === 'draftRevised' ? event.data.terms : null
  const terms = revised ?? state.terms
  return {
    ...state,
    version: event.version,
    terms,
    stage: stageAfter(state.stage, event),
    outcome: event.type === 'programmeEnded' ? event.data.outcome : state.outcome,
    call: foldCall(state.call, event),
    committee: foldCommittee(state.committee, event),
    selection: foldSelection(state.selection, event, terms),
    award: foldAward(state.award, event),
    contract: foldContract(state.contract, event),
    milestones: revised ? newMilestones(revised) : foldMilestones(state.milestones, event),
    tranches: revised ? newTranches(revised) : foldTranches(state.tranches, event),
    closure: foldClosure(state.closure, event),
    ...(event.type === 'dayOffRecorded' ? { daysOff: withDay(state.daysOff, event.data.date) } : {}),
  }
}

function withDay(days: readonly string[] = [], day: string): string[] {
  return days.includes(day) ? [...days] : [...days, day]
}

export function foldAll(state: ProgrammeState, events: readonly ProgrammeEvent[]): ProgrammeState {
  return events.reduce(fold, state)
}

function stageAfter(from: Stage, event: ProgrammeEvent): Stage {
  const to = stageOpenedBy[event.type]
  if (!to || to === from) return from
  if (!stagesAfter[from].includes(to)) throw new Error(`${event.type} cannot move ${from} to ${to}`)
  return to
}
