import type { MessageOf } from '@mithaq/domain/programme/acts'
import { decideAct, denyAct } from '@mithaq/domain/programme/decide-act'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { Refused } from '../refused.ts'
import type { Ground } from './preparation.ts'
import { preparationOf } from './preparations.ts'

export type Asked<N extends PersonalAct> = { message: MessageOf<N> } | { refused: Refusal }

/**
 * Permission and stage, the act's preparation, the rule: asked of the read model, for a command before it is sent and
 * for an offer that nobody has taken yet. A preparation that refuses is a refusal like the rule's.
 */
export async function askRule<N extends PersonalAct>(
  ground: Ground,
  act: N,
  input: InputOf<N>,
): Promise<Asked<N>> {
  const { programme, now, by } = ground
  const denied = denyAct(programme, act, { by })
  if (denied) return denied
  try {
    const message = await preparationOf(act)(input, ground)
    const decision = decideAct(programme, act, message, { now, by })
    return 'refused' in decision ? decision : { message }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}
