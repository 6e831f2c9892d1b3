import { blockersOf } from '@mithaq/domain/tranche/blockers'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Centimes } from '@mithaq/domain/money/amount'
import { director, officer, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import type { Rehearsal } from './rehearsal.ts'

const winner = representative(associations.winner)

/** Someone else of the administration than the one who records what the treasurer does. */
const certifier = director
/** The same person, with the president's delegation: may sign for the president, and not what they certified. */
const delegate: Actor = { person: director.person, role: 'president' }

/** The whole chain for a tranche that nothing blocks any more; the treasurer returns the second one once. */
export async function payTranche(rehearsal: Rehearsal, tranche: string): Promise<void> {
  if (!(await isFree(rehearsal, tranche))) return
  const { tranches } = rehearsal.definition
  const returned = (tranches[1] ?? tranches[0])?.id
  await commit(rehearsal, tranche)
  await order(rehearsal, tranche)
  if (tranche === returned) {
    const reasons = await rehearsal.words(officer, 'التعريف البنكي مخالف للمعتمد', 'reasons')
    await rehearsal.workingDaysLater(3)
    await rehearsal.act(officer, 'recordTreasurerRejection', { tranche, reasons })
    await rehearsal.refused(president, 'orderTranche', { tranche }, 'tranche-not-certified')
    await renewCredit(rehearsal, tranche)
    await order(rehearsal, tranche)
  }
  await rehearsal.workingDaysLater(5)
  await pay(rehearsal, tranche)
}

/** Reports, justification and accounts are in; credit and commitment are the council's to do. */
async function isFree(rehearsal: Rehearsal, id: string): Promise<boolean> {
  const state = await rehearsal.state()
  const tranche = state.tranches[id]
  if (!tranche || tranche.status === 'paid') return false
  const own = new Set(['credit-not-open', 'credit-lapsed', 'not-committed'])
  return blockersOf(state, id, await rehearsal.now()).every(({ word }) => own.has(word))
}

/** What came back after New Year needs the new budget's credit, and a commitment on it. */
async function renewCredit(rehearsal: Rehearsal, tranche: string): Promise<void> {
  const blockers = blockersOf(await rehearsal.state(), tranche, await rehearsal.now())
  if (blockers.some(({ word }) => word === 'credit-lapsed')) await commit(rehearsal, tranche)
}

async function commit(rehearsal: Rehearsal, tranche: string): Promise<void> {
  const number = await rehearsal.words(officer, 'التزام مؤشر عليه', 'commitment-number')
  const isNew = !(await rehearsal.state()).tranches[tranche]?.isCreditOpen
  if (isNew) await rehearsal.refused(officer, 'commitTranche', { tranche, number }, 'credit-not-open')
  await rehearsal.refused(certifier, 'certifyTranche', { tranche }, 'tranche-blocked')
  const credit = {
    tranche,
    budgetYear: Number((await rehearsal.today()).slice(0, 4)),
    line: await rehearsal.words(officer, 'الباب 30، الفصل 20، الفقرة 10', 'budget-line'),
  }
  await rehearsal.act(officer, 'openCredit', credit)
  await rehearsal.refused(officer, 'openCredit', credit, 'credit-already-open')
  await rehearsal.act(officer, 'commitTranche', { tranche, number })
}

async function order(rehearsal: Rehearsal, tranche: string): Promise<void> {
  await rehearsal.act(certifier, 'certifyTranche', { tranche })
  await rehearsal.refused(delegate, 'orderTranche', { tranche }, 'same-person')
  await rehearsal.refused(officer, 'recordTreasurerAcceptance', { tranche }, 'tranche-not-ordered')
  await rehearsal.act(president, 'orderTranche', { tranche })
}

async function pay(rehearsal: Rehearsal, tranche: string): Promise<void> {
  const reference = await rehearsal.words(officer, 'أمر التحويل', 'payment-reference')
  const paid = { tranche, reference, paidOn: await rehearsal.today() }
  await rehearsal.refused(officer, 'recordPayment', paid, 'tranche-not-accepted')
  await rehearsal.act(officer, 'recordTreasurerAcceptance', { tranche })
  await rehearsal.act(officer, 'recordPayment', paid)
  await rehearsal.refused(officer, 'recordPayment', paid, 'tranche-already-paid')
}

/** After each accepted report the association accounts for all it was paid so far. */
export async function justify(rehearsal: Rehearsal): Promise<void> {
  const { tranches } = await rehearsal.state()
  for (const [id, { paid, justified }] of Object.entries(tranches)) {
    const amount = (paid - justified) as Centimes
    if (amount === 0) continue
    const papers = await rehearsal.words(winner, 'لائحة الفواتير', 'supporting-papers')
    const above = { tranche: id, amount: (amount + 1) as Centimes, papers }
    await rehearsal.refused(winner, 'submitJustification', above, 'justification-above-paid')
    await rehearsal.act(winner, 'submitJustification', { tranche: id, amount, papers })
    await rehearsal.act(officer, 'acceptJustification', { tranche: id, amount })
  }
}
