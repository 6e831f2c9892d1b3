import { fictitiousRib } from '@mithaq/domain/bank/fictitious-rib'
import { formatRib } from '@mithaq/domain/bank/rib'
import { plusDays } from '@mithaq/domain/calendar/day'
import { plusMs } from '@mithaq/domain/clock/instant'
import { officer, president } from '../cast.ts'
import { known } from '../rehearsal/known.ts'
import { suspend } from '../rehearsal/play-amendments.ts'
import { payTranche } from '../rehearsal/play-tranche.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'
import { awarded } from './award-steps.ts'

/** A contract under which a tranche is paid, no report comes, and the money is recovered. */
export async function breakOff(play: Rehearsal): Promise<void> {
  await start(play)
  await suspend(play)
  const { milestones } = await play.state()
  const schedules = Object.values(milestones).flatMap(({ schedule }) => schedule ?? [])
  const suspendAt = schedules.map((schedule) => schedule.suspendAt).toSorted()[0]
  await play.at(plusMs(known(suspendAt), 60_000))
  const reasons = await play.words(president, 'توقفت الجمعية عن تنفيذ الأنشطة', 'reasons')
  await play.act(president, 'terminateContract', { cause: 'breach', reasons })
  await recover(play)
}

/** The accounts are drawn, and what nobody justified is ordered back. */
export async function orderBack(play: Rehearsal): Promise<void> {
  await play.act(officer, 'settleAccounts', {})
  const order = await play.words(president, 'أمر بالاستخلاص عدد 5', 'recovery-order')
  await play.act(president, 'orderRecovery', { order })
}

/** The contract begins, and every tranche that nothing blocks is paid. */
export async function start(play: Rehearsal): Promise<void> {
  const party = await awarded(play)
  const account = await play.words(party, formatRib(fictitiousRib(20_240_216)), 'rib')
  await play.act(party, 'recordAccount', { account, isCertified: true })
  const renewal = {
    receipt: 'وصل تجديد المكتب عدد 88',
    bureau: [{ name: 'خديجة', office: 'رئيسة', kinship: 'none' }],
  }
  const receipt = await play.words(party, renewal, 'bureau-receipt')
  await play.act(party, 'recordBureau', { receipt, mandateEndsOn: plusDays(await play.today(), 1_500) })
  const startsOn = plusDays(await play.today(), 2)
  await play.act(president, 'orderStart', { startsOn })
  await play.at(play.wall(startsOn, '10:00'))
  for (const { id } of play.definition.tranches) await payTranche(play, id)
}

/** In two parts. */
async function recover(play: Rehearsal): Promise<void> {
  await orderBack(play)
  for (const part of [0.5, 1]) {
    const { toRecover } = (await play.state()).closure
    const amount = (toRecover * part) as typeof toRecover
    const reference = await play.words(officer, 'وصل الخازن', 'recovery-reference')
    await play.act(officer, 'recordRecovery', { amount, reference })
  }
  const originals = await play.words(officer, 'الأصول محفوظة', 'archive')
  await play.act(officer, 'archiveProgramme', { originals })
}
