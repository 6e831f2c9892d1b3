import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'

/** Every act of a person has a form; other words that stand in an address have none. */
export function hasForm(act: string): act is PersonalAct {
  return Object.hasOwn(inputs, act)
}
