import { plusDays } from '@mithaq/domain/calendar/day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Council } from '../council.ts'
import { perform } from './play.ts'
import { Rehearsal } from './rehearsal.ts'

type Given<N extends PersonalAct> = Parameters<typeof Rehearsal.prototype.act<N>>[2]

/** Whether the play is to stop before this act, which is asked for each one; meanwhile one may look around. */
export type StopsBefore = (act: PersonalAct, input: object) => boolean | Promise<boolean>

class Reached extends Error {}

/** A rehearsal that stops before an act, without trying what must be refused: its programme stands there for good. */
class StoppedPlay extends Rehearsal {
  readonly #stopsBefore: StopsBefore

  constructor(council: Council, definition: Definition, of: { namespace: string; stopsBefore: StopsBefore }) {
    super(council, definition, of.namespace)
    this.#stopsBefore = of.stopsBefore
  }

  override async act<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    if (await this.#stopsBefore(name, input)) throw new Reached(name)
    await super.act(who, name, input)
  }

  override async refused(): Promise<void> {}

  override async expectRefusal(): Promise<void> {}
}

/** Plays a programme up to an act. Throws where the play never comes to it. */
export async function playUntil(
  council: Council,
  definition: Definition,
  of: { namespace: string; stopsBefore: StopsBefore },
): Promise<Rehearsal> {
  const play = new StoppedPlay(council, definition, of)
  // Of the council's clock: other programmes may have been played before.
  const today = wallTimeOf(await council.now(), definition.council.zone).date
  try {
    await perform(play, plusDays(today, 1))
  } catch (error) {
    if (error instanceof Reached) return play
    throw error
  }
  throw new Error('the play came to its end')
}
