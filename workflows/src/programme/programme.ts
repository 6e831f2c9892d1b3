import { actLine, actNames, type ActName, type MessageOf } from '@mithaq/domain/programme/acts'
import { clock as clockActor, type Actor } from '@mithaq/domain/programme/actor'
import { carriedState } from '@mithaq/domain/programme/carried'
import { decideAct } from '@mithaq/domain/programme/decide-act'
import type { Decision } from '@mithaq/domain/programme/decision'
import type { NewEvent, ProgrammeEvent } from '@mithaq/domain/programme/event'
import { foldAll } from '@mithaq/domain/programme/fold'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { RuleChange } from '@mithaq/domain/programme/rule-change'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { instantOf, msOf, type Instant } from '@mithaq/domain/clock/instant'
import type { AppendOutcome } from '@mithaq/db/programme/append'
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { Mutex } from 'async-mutex'
import type { ProgrammeActivities } from './activities.ts'
import { checkShape } from './check-shape.ts'
import {
  actUpdates,
  faultyType,
  recordReconciled,
  refusedType,
  type Answer,
  type Command,
  type RunInput,
  type RunLimits,
} from './messages.ts'
import { clockRequest, numbered, type Request } from './request.ts'
import type { programmeWorkflow } from './workflow.ts'

// No total bound: an outage of the database delays a programme, it never fails one.
const activities = proxyActivities<ProgrammeActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 1.5, maximumInterval: '5 seconds' },
})

/**
 * One run of a programme: its state, the lock under which it changes, and the ways in which a story waits.
 * A story returns when its stage is over or when the run has to leave; either way the run continues as new.
 */
export class Programme {
  state: ProgrammeState
  readonly #openedIn: string
  readonly #limits: RunLimits
  readonly #lock = new Mutex()
  #updates = 0
  #isLeaving = false
  #reconciliations = 0
  #isParked = false
  #isRepaired = false

  /** Registers every message of every stage; call it before the first await of a run. */
  constructor(state: ProgrammeState, limits: RunLimits) {
    this.state = state
    this.#openedIn = chapterOf(state)
    this.#limits = limits
    for (const name of actNames) {
      if (isOfClock(name)) continue
      setHandler(actUpdates[name], (command) => this.#perform(name, command), { validator: checkShape })
    }
    setHandler(recordReconciled, () => {
      this.#reconciliations += 1
    })
  }

  get now(): Instant {
    return instantOf(Date.now())
  }

  /** True when this run's part of the story is over: another stage, too long a history, a repair, or leaving. */
  get isOver(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo()
    return (
      this.#isLeaving ||
      this.#isRepaired ||
      chapterOf(this.state) !== this.#openedIn ||
      this.#updates >= this.#limits.updates ||
      historyLength >= this.#limits.historyEvents ||
      continueAsNewSuggested
    )
  }

  /** Waits until something holds of the state, or the run is over. */
  async until(holds: (state: ProgrammeState) => boolean): Promise<void> {
    await condition(() => this.isOver || holds(this.state))
  }

  async untilOver(): Promise<void> {
    await condition(() => this.isOver)
  }

  /**
   * Does an act of the clock each time its instant comes, until `dueAt` answers null or the run is over. The
   * instant is read anew after every change, so an extension re-arms the timer by itself.
   */
  async whenDue<N extends ActName>(
    dueAt: (state: ProgrammeState) => Instant | null,
    name: N,
    message: MessageOf<N>,
  ): Promise<void> {
    for (;;) {
      const due = dueAt(this.state)
      if (due === null || this.isOver) return
      const wait = msOf(due) - Date.now()
      if (wait > 0) await condition(() => this.isOver || dueAt(this.state) !== due, wait)
      if (this.isOver || dueAt(this.state) !== due || this.now < due) continue
      await this.#actByClock(name, message, due)
    }
  }

  /** The same for an instant that may come, pass and come again: it ends only with the run. */
  async wheneverDue<N extends ActName>(
    dueAt: (state: ProgrammeState) => Instant | null,
    name: N,
    message: MessageOf<N>,
  ): Promise<void> {
    while (!this.isOver) {
      await this.until((state) => dueAt(state) !== null)
      await this.whenDue(dueAt, name, message)
    }
  }

  /** The intake closes by the database's clock, which may be some milliseconds behind this one. */
  async closeIntakeWhenDue(): Promise<void> {
    for (;;) {
      const due = this.state.call.closedAt ? null : (this.state.call.deadline?.at ?? null)
      if (due === null || this.isOver) return
      const moved = () => this.isOver || this.state.call.deadline?.at !== due
      const wait = msOf(due) - Date.now()
      if (wait > 0 && (await condition(moved, wait))) continue
      const notYet = await this.#lock.runExclusive(() => this.#closeIntake(due))
      if (notYet > 0) await condition(moved, notYet)
    }
  }

  /** Appends what a rule yielded, with no person asking: the first event of a draft. */
  async record(request: Request, events: readonly NewEvent[]): Promise<void> {
    await this.#lock.runExclusive(async () => {
      if (this.state.version > 0) return
      await this.#append(request, numbered(events, this.state.version, this.now, request.by))
    })
  }

  /** Lets every handler answer, then hands the state to the next run. */
  async continueAsNext(): Promise<never> {
    this.#isLeaving = true
    await condition(allHandlersFinished)
    return continueAsNew<typeof programmeWorkflow>(this.#nextInput())
  }

  /** The same for the last run, which has no next one. */
  async end(): Promise<void> {
    this.#isLeaving = true
    await condition(allHandlersFinished)
  }

  /** A run that left before 2026-11-25 handed its state on as it was, and does so again where it is replayed. */
  #nextInput(): RunInput {
    const { state } = this
    if (!patched('2026-11-carried-state')) return { kind: 'continued', state, limits: this.#limits }
    return { kind: 'carried', state: carriedState(state), limits: this.#limits }
  }

  async #perform(name: ActName, command: Command): Promise<Answer> {
    if (this.#isLeaving) throw refused({ word: 'stage-changing' })
    if (this.#isParked) throw refused({ word: 'needs-reconciliation' })
    this.#updates += 1
    return this.#lock.runExclusive(() => {
      if (this.#isLeaving) throw refused({ word: 'stage-changing' })
      return this.#decideAndAppend(name, command.message, command)
    })
  }

  async #actByClock(name: ActName, message: object, due: Instant): Promise<void> {
    const request = { requestId: clockRequest(name, message, due), inputDigest: 'clock', by: clockActor }
    const { version } = this.state
    await this.#lock.runExclusive(async () => {
      try {
        await this.#decideAndAppend(name, message, request)
      } catch (error) {
        if (!(error instanceof ApplicationFailure)) throw error
      }
    })
    // Refused, or done long ago, it would be so again until something has changed: another act has to come first.
    await this.until((state) => state.version !== version)
  }

  /** Under the lock: rule, append, fold of what the append returned; again where the record is ahead of us. */
  async #decideAndAppend(name: ActName, message: object, request: Request): Promise<Answer> {
    for (;;) {
      const decision = this.#decide(name, message, request.by)
      if ('refused' in decision) {
        if (await this.#catchUp()) continue
        throw refused(decision.refused)
      }
      const events = numbered(decision.events, this.state.version, this.now, request.by)
      const answer = await this.#append(request, events)
      if (answer) return answer
    }
  }

  #decide(name: ActName, message: object, by: Actor): Decision {
    try {
      const decidedBefore = (change: RuleChange) => !patched(change)
      return decideAct(this.state, name, message, { now: this.now, by, decidedBefore })
    } catch (error) {
      // The clock has nobody to tell: its workflow task fails, and staff see that. A person's act fails alone, or a
      // message that its rule cannot read would hold up everybody's, and every timer.
      if (by.role === 'clock') throw error
      throw ApplicationFailure.nonRetryable(`${name}: ${String(error)}`, faultyType)
    }
  }

  /** A refusal counts only against the whole record: an engine restored older than it has missed events. */
  async #catchUp(): Promise<boolean> {
    const missed = await activities.missedEvents({ programme: this.state.id, after: this.state.version })
    this.state = foldAll(this.state, missed)
    return missed.length > 0
  }

  /** Null where the record held later events: they are folded now, and the rule has to be asked again. */
  async #append(request: Request, events: ProgrammeEvent[]): Promise<Answer | null> {
    const { requestId, inputDigest } = request
    const outcome = await activities.append({
      programme: this.state.id,
      after: this.state.version,
      requestId,
      inputDigest,
      events,
    })
    return this.#take(outcome)
  }

  async #take(outcome: AppendOutcome): Promise<Answer | null> {
    switch (outcome.kind) {
      case 'done':
        this.state = foldAll(this.state, outcome.later)
        return { events: outcome.own.map(({ type, version, at }) => ({ type, version, at })) }
      case 'behind':
        this.state = foldAll(this.state, outcome.later)
        return null
      case 'ahead': {
        // The record was restored older than the engine: nothing may be written until it has been repaired.
        const seen = this.#reconciliations
        this.#isParked = true
        await condition(() => this.#reconciliations > seen)
        this.#isParked = false
        // The engine repeats to an update id, for as long as a run lives, that it was refused: the next run forgets.
        this.#isRepaired = true
        return null
      }
      case 'request-id-reused':
        throw refused({ word: 'request-id-reused' })
      case 'refused':
        throw refused(outcome.refusal)
      case 'words-changed':
        throw refused({ word: 'words-changed', id: outcome.id })
      case 'deadline-passed':
        throw refused({ word: 'deadline-passed', deadline: outcome.deadline })
    }
  }

  async #closeIntake(due: Instant): Promise<number> {
    if (this.isOver || this.state.call.closedAt || this.state.call.deadline?.at !== due) return 0
    const outcome = await activities.closeIntake({
      programme: this.state.id,
      after: this.state.version,
      requestId: clockRequest('closeIntake', {}, due),
    })
    if (outcome.kind === 'not-yet') return outcome.ms
    await this.#take(outcome)
    return 0
  }
}

/** What one run tells: a stage, and in the contract one programme year. */
const chapterOf = ({ stage, contract }: ProgrammeState): string => `${stage}/${contract.year}`

const isOfClock = (name: ActName) => actLine(name).by.every(({ role }) => role === 'clock')

/** A refusal leaves through the handler, so that history shows it. */
function refused(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: refusedType,
    message: refusal.word,
    nonRetryable: true,
    details: [refusal],
  })
}
