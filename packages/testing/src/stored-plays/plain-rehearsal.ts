import type { Actor } from '@mithaq/domain/programme/actor'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { Rehearsal } from '../rehearsal/rehearsal.ts'

type Given<N extends PersonalAct> = Parameters<typeof Rehearsal.prototype.act<N>>[2]

/** A rehearsal of what succeeds alone: a history that is stored holds what it is stored for, and little else. */
export class PlainRehearsal extends Rehearsal {
  /** Done once after an act. */
  readonly after: Partial<Record<PersonalAct, () => Promise<void>>> = {}

  override async act<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    await super.act(who, name, input)
    const then = this.after[name]
    delete this.after[name]
    await then?.()
  }

  override async refused(): Promise<void> {}

  override async expectRefusal(): Promise<void> {}
}
