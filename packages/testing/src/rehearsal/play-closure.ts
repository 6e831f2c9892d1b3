import { officer, president } from '../cast.ts'
import { justify, payTranche } from './play-tranche.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Evaluation, equipment, settlement, certificate, archive: the programme is closed. */
export async function playClosure(rehearsal: Rehearsal): Promise<void> {
  for (const { id } of rehearsal.definition.tranches) {
    await payTranche(rehearsal, id)
    await justify(rehearsal)
  }
  await rehearsal.workingDaysLater(10)
  const evaluation = await rehearsal.words(officer, 'تقرير التقييم النهائي', 'evaluation')
  await rehearsal.act(officer, 'recordEvaluation', { evaluation })
  const inventory = await rehearsal.words(officer, 'جرد التجهيزات', 'inventory')
  await rehearsal.act(officer, 'recordEquipment', { inventory, fate: 'stays' })
  await rehearsal.refused(president, 'issueCertificate', {}, 'accounts-not-settled')
  await rehearsal.act(officer, 'settleAccounts', {})
  await rehearsal.workingDaysLater(5)
  await rehearsal.act(president, 'issueCertificate', {})
  const originals = await rehearsal.words(officer, 'الأصول محفوظة بأرشيف المجلس', 'archive')
  await rehearsal.act(officer, 'archiveProgramme', { originals })
}
