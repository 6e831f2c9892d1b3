import { blockersOf } from '@mithaq/domain/tranche/blockers'
import { director, officer, president, representative } from '../cast.ts'
import { associations } from './play-call.ts'
import type { Rehearsal } from './rehearsal.ts'

const winner = representative(associations.winner)

/** Someone else of the administration than the one who records what the treasurer does. */
const certifier = director

/** The whole chain for a tranche that nothing blocks any more; the treasurer returns the second one once. */
export async function payTranche(rehearsal: Rehearsal, id: string): Promise<void> {
  if (!(await isFree(rehearsal, id))) return
  await commit(rehearsal, id)
  await order(rehearsal, id)
  if (id === rehearsal.definition.tranches[1]?.id) {
    const reasons = await rehearsal.words(officer, 'التعريف البنكي مخالف للمعتمد', 'reasons')
    await rehearsal.workingDaysLater(3)
    await rehearsal.act(officer, 'recordTreasurerRejection', { tranche: id, reasons })
    await order(rehearsal, id)
  }
  await rehearsal.workingDaysLater(5)
  await rehearsal.act(officer, 'recordTreasurerAcceptance', { tranche: id })
  const reference = await rehearsal.words(officer, 'أمر التحويل', 'payment-reference')
  const paid = { tranche: id, reference, paidOn: await rehearsal.today() }
  await rehearsal.act(officer, 'recordPayment', paid)
  await rehearsal.refused(officer, 'recordPayment', paid, 'tranche-already-paid')
}

/** Reports, justification and accounts are in; credit and commitment are the council's to do. */
async function isFree(rehearsal: Rehearsal, id: string): Promise<boolean> {
  const state = await rehearsal.state()
  const tranche = state.tranches[id]
  if (!tranche || tranche.status === 'paid') return false
  const own = new Set(['credit-not-open', 'not-committed'])
  return blockersOf(state, id, await rehearsal.now()).every(({ word }) => own.has(word))
}

async function commit(rehearsal: Rehearsal, tranche: string): Promise<void> {
  await rehearsal.refused(certifier, 'certifyTranche', { tranche }, 'tranche-blocked')
  await rehearsal.act(officer, 'openCredit', {
    tranche,
    budgetYear: Number((await rehearsal.today()).slice(0, 4)),
    line: await rehearsal.words(officer, 'الباب 30، الفصل 20، الفقرة 10', 'budget-line'),
  })
  const number = await rehearsal.words(officer, 'التزام مؤشر عليه', 'commitment-number')
  await rehearsal.act(officer, 'commitTranche', { tranche, number })
}

async function order(rehearsal: Rehearsal, tranche: string): Promise<void> {
  await rehearsal.act(certifier, 'certifyTranche', { tranche })
  await rehearsal.act(president, 'orderTranche', { tranche })
}

/** After each accepted report the association accounts for all it was paid so far. */
export async function justify(rehearsal: Rehearsal): Promise<void> {
  const { tranches } = await rehearsal.state()
  for (const [id, { paid, justified }] of Object.entries(tranches)) {
    if (paid === 0 || justified === paid) continue
    const papers = await rehearsal.words(winner, 'لائحة الفواتير', 'supporting-papers')
    await rehearsal.act(winner, 'submitJustification', { tranche: id, amount: paid, papers })
    await rehearsal.act(officer, 'acceptJustification', { tranche: id, amount: paid })
  }
}
