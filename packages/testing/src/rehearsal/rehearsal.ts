import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { toInstant, wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { inputs, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { RefusalWord } from '@mithaq/domain/programme/refusal'
import type { Stage } from '@mithaq/domain/programme/stage'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { RehearsalProgress } from '@mithaq/domain/rehearsal/result'
import type { Words } from '@mithaq/domain/programme/words'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import type { CommandOutcome } from '@mithaq/server/command/send-command'
import { TRPCClientError } from '@trpc/client'
import type { z } from 'zod'
import type { Api } from '../api.ts'
import { officer } from '../cast.ts'
import { newId, type Council } from '../council.ts'
import { fastForward } from '../virtual-clock.ts'
import { ActRefused } from './act-refused.ts'

type Given<N extends PersonalAct> = z.input<(typeof inputs)[N]>

interface Procedure<N extends PersonalAct> {
  mutate: (given: { programme: string; requestId: string; input: Given<N> }) => Promise<CommandOutcome>
}

/** One programme played by a cast, through the API, on a clock that is moved between acts. */
export class Rehearsal {
  readonly council: Council
  readonly definition: Definition
  readonly programme: string
  readonly calendar = moroccanCalendar
  acts = 0
  /** Told before each act. */
  onProgress: (progress: RehearsalProgress) => void = () => {}
  stage: Stage = 'call'
  readonly refusals: { act: string; word: string }[] = []
  readonly #namespace: string
  readonly #signal: AbortSignal | undefined
  readonly #apis = new Map<string, Api>()

  /** With a signal, the play stops before its next step where it is aborted. */
  constructor(council: Council, definition: Definition, namespace: string, signal?: AbortSignal) {
    this.council = council
    this.definition = definition
    this.programme = definition.id
    this.#namespace = namespace
    this.#signal = signal
  }

  async api(who: Actor): Promise<Api> {
    this.#signal?.throwIfAborted()
    // One person may hold two offices.
    const key = `${who.person}/${who.role}`
    const known = this.#apis.get(key)
    if (known) return known
    const api = await this.council.as(who)
    this.#apis.set(key, api)
    return api
  }

  /** Somebody's words, saved beforehand; gives what an act names. */
  async words(who: Actor, body: unknown, kind = 'note'): Promise<Words> {
    const api = await this.api(who)
    return api.words.save.mutate({ id: newId(), kind, body: body as string })
  }

  /** Does an act that must succeed. */
  async act<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    const requestId = newId()
    const procedure = await this.#procedure(who, name)
    await this.#tell()
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = await this.#expectDone(name, () =>
        procedure.mutate({ programme: this.programme, requestId, input }),
      )
      if (answer.outcome === 'done') return
    }
    throw new Error(`${name} was not confirmed`)
  }

  /** Anything else than a command, that must succeed as well: a filing, a draft; with who does it where that matters. */
  async done(act: string, attempt: () => Promise<unknown>, _by?: Actor): Promise<void> {
    await this.#tell()
    await this.#expectDone(act, attempt)
  }

  /** One act more. */
  async #tell(): Promise<void> {
    this.acts += 1
    this.onProgress({ stage: this.stage, at: await this.now(), acts: this.acts })
  }

  async #expectDone<T>(act: string, attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt()
    } catch (error) {
      throw isRefusal(error) ? new ActRefused(act, error) : error
    }
  }

  /** Tries an act that must be refused with this word. */
  async refused<N extends PersonalAct>(
    who: Actor,
    name: N,
    input: Given<N>,
    word: RefusalWord,
  ): Promise<void> {
    const procedure = await this.#procedure(who, name)
    await this.expectRefusal(name, word, () =>
      procedure.mutate({ programme: this.programme, requestId: newId(), input }),
    )
  }

  async expectRefusal(act: string, word: RefusalWord, attempt: () => Promise<unknown>): Promise<void> {
    await this.#tell()
    try {
      await attempt()
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (error.message !== word) throw new ActRefused(act, error)
      this.refusals.push({ act, word })
      return
    }
    throw new Error(`${act} should have been refused: ${word}`)
  }

  async state(): Promise<ProgrammeState> {
    const api = await this.api(officer)
    const page = await api.programme.page.query({ programme: this.programme })
    if (page.sees !== 'all') throw new Error('an officer sees all')
    return page.state
  }

  now(): Promise<Instant> {
    return this.council.now()
  }

  /**
   * Moves both clocks to an instant. The legal one waits there until the programme's own has come, its timers firing on
   * the way, and goes on from what that one says: had it run meanwhile, on a busy machine what happened now on the one
   * would be in the future of the other.
   */
  async at(to: Instant): Promise<void> {
    this.#signal?.throwIfAborted()
    if (msOf(to) <= msOf(await this.now())) return
    const { connection } = this.council
    await this.council.holdLegalClock(to)
    const own = await fastForward(connection, this.#namespace, programmeWorkflowId(this.programme), to)
    await this.council.setLegalClock(own)
  }

  /** Brings a programme that has just begun to the council's clock, which another may have moved before it. */
  async atTheCouncils(): Promise<void> {
    const { connection } = this.council
    const id = programmeWorkflowId(this.programme)
    await this.council.setLegalClock(await fastForward(connection, this.#namespace, id, await this.now()))
  }

  /** Moves both clocks to an instant, but no later than a limit. */
  async atOrBefore(to: Instant, limit: Instant): Promise<void> {
    await this.at(to < limit ? to : limit)
  }

  /** To an hour of the `days`-th day after today. */
  async daysLater(days: number, time = '10:00'): Promise<void> {
    await this.at(this.wall(plusDays(await this.today(), days), time))
  }

  /** To an hour of the n-th working day after today; no later than a limit where one is given. */
  async workingDaysLater(n: number, limit?: Instant): Promise<void> {
    const to = this.wall(plusWorkingDays(this.calendar, await this.today(), n), '10:00')
    await this.atOrBefore(to, limit ?? to)
  }

  async today(): Promise<CalendarDate> {
    return wallTimeOf(await this.now(), this.calendar.zone).date
  }

  wall(date: CalendarDate, time: string): Instant {
    const reading = toInstant({ date, time, zone: this.calendar.zone }, 'later')
    if (!reading.ok) throw new Error(`no instant for ${date} ${time}`)
    return reading.stored.at
  }

  async #procedure<N extends PersonalAct>(who: Actor, name: N): Promise<Procedure<N>> {
    const { act } = await this.api(who)
    // The router has one procedure per act, under its name.
    return act[name]
  }
}

/** What the server did not mean to say has no word of its own. */
function isRefusal(error: unknown): error is Error {
  return error instanceof TRPCClientError && error.message !== 'unexpected'
}
