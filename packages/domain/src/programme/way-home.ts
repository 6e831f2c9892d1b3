import type { Instant } from '../clock/instant.ts'
import type { ActName } from './acts.ts'
import { actLine } from './acts.ts'
import type { Dice } from './dice.ts'
import { plausible } from './plausible-messages.ts'
import { attempt, cast } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'

/** What leads to the end, the nearest first: whoever may do one of these is never without a way. */
const homeward: readonly ActName[] = [
  'archiveProgramme',
  'settleAccounts',
  'recordRecovery',
  'orderRecovery',
  'acceptJustification',
  'recordTreasurerRejection',
  'recordEvaluation',
  'recordEquipment',
  'issueCertificate',
  'returnReport',
  'orderTranche',
  'terminateContract',
  'cancelCall',
]
/** More than there are tranches, or milestones. */
const choices = 4
/** More than all of them for each tranche. */
const stepsAtMost = 40

/** Does lawful acts until the programme is closed; answers where it stands when no act is lawful any more. */
export function wayHome(programme: ProgrammeState, now: Instant): ProgrammeState {
  let at = programme
  for (let step = 0; step < stepsAtMost; step += 1) {
    const next = nearer(at, now)
    if (!next) return at
    at = next
  }
  return at
}

function nearer(programme: ProgrammeState, now: Instant): ProgrammeState | null {
  for (const act of homeward) {
    for (const by of cast.filter(({ role }) => actLine(act).by.some((line) => line.role === role))) {
      for (let nth = 0; nth < choices; nth += 1) {
        const message = plausible[act]({ programme, now, by, dice: steady(nth) })
        const tried = message && attempt(programme, { act, message, by, now })
        if (tried && !tried.refused) return tried.after
      }
    }
  }
  return null
}

/** Nothing rare, and of several things the one at this place. */
function steady(place: number): Dice {
  const oneOf = <T>(items: readonly T[]): T => {
    const item = items[place % items.length]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
  return {
    below: () => 0,
    isRare: () => false,
    oneOf,
    idOf: (ids) => (ids.length > 0 ? oneOf(ids) : 'nobody'),
  }
}
