import { officer, president } from '../cast.ts'
import { justify, payTranche } from './play-tranche.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Evaluation, equipment, settlement, certificate, archive: the programme is closed. */
export async function playClosure(rehearsal: Rehearsal): Promise<void> {
  // A contract ends at midnight; offices open on the next working day.
  await rehearsal.workingDaysLater(1)
  for (const { id } of rehearsal.definition.tranches) {
    await payTranche(rehearsal, id)
    await justify(rehearsal)
  }
  await rehearsal.workingDaysLater(10)
  await rehearsal.refused(president, 'issueCertificate', {}, 'evaluation-missing')
  const evaluation = await rehearsal.words(officer, 'تقرير التقييم النهائي', 'evaluation')
  await rehearsal.act(officer, 'recordEvaluation', { evaluation })
  await rehearsal.refused(president, 'issueCertificate', {}, 'equipment-list-missing')
  const inventory = await rehearsal.words(officer, 'جرد التجهيزات', 'inventory')
  await rehearsal.act(officer, 'recordEquipment', { inventory, fate: 'stays' })
  await rehearsal.refused(president, 'issueCertificate', {}, 'accounts-not-settled')
  await rehearsal.act(officer, 'settleAccounts', {})
  await rehearsal.refused(officer, 'settleAccounts', {}, 'accounts-already-settled')
  const order = await rehearsal.words(president, 'أمر باستخلاص لا موجب له', 'recovery-order')
  await rehearsal.refused(president, 'orderRecovery', { order }, 'nothing-to-recover')
  await rehearsal.workingDaysLater(5)
  const originals = await rehearsal.words(officer, 'الأصول محفوظة بأرشيف المجلس', 'archive')
  await rehearsal.refused(officer, 'archiveProgramme', { originals }, 'certificate-missing')
  await rehearsal.act(president, 'issueCertificate', {})
  await rehearsal.act(officer, 'archiveProgramme', { originals })
}
