import { plusMs } from '@mithaq/domain/clock/instant'
import { member, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { known } from './known.ts'
import { plannedAt } from './planned.ts'
import type { Rehearsal } from './rehearsal.ts'

const hour = 3_600_000

/** The association first, then the president, within the window. */
export async function playSignature(rehearsal: Rehearsal): Promise<void> {
  const winner = representative(associations.winner)
  const signBy = known((await rehearsal.state()).award.signBy)
  await rehearsal.workingDaysLater(2, plusMs(signBy, -2 * hour))
  await rehearsal.atOrBefore(await plannedAt(rehearsal, 'signature'), plusMs(signBy, -2 * hour))
  const byCouncil = {
    manner: 'paper' as const,
    act: await rehearsal.words(president, 'توقيع رئيس المجلس، صفرو، 4 نظائر', 'signature'),
  }
  await rehearsal.refused(president, 'signContract', byCouncil, 'association-signs-first')
  await rehearsal.refused(member(1), 'signContract', byCouncil, 'not-found')
  const byAssociation = {
    manner: 'paper' as const,
    act: await rehearsal.words(winner, 'توقيع رئيسة الجمعية، صفرو، 4 نظائر', 'signature'),
  }
  await rehearsal.act(winner, 'signContract', byAssociation)
  await rehearsal.refused(winner, 'signContract', byAssociation, 'already-signed')
  await rehearsal.workingDaysLater(1, plusMs(signBy, -hour))
  await rehearsal.act(president, 'signContract', byCouncil)
}
