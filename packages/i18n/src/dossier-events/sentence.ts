import type { DossierEventType } from '@mithaq/domain/dossier/events'
import type { BothLanguages } from '../language.ts'

/** What happened to a dossier before the deadline: told without a name, as the record holds it. */
export const dossierEventSentences: Record<DossierEventType, BothLanguages> = {
  dossierFiled: { ar: 'أودعت جمعية ملفها.', fr: 'Une association a déposé son dossier.' },
  dossierReplaced: { ar: 'عوضت جمعية ملفها.', fr: 'Une association a remplacé son dossier.' },
  dossierWithdrawn: { ar: 'سحبت جمعية ملفها.', fr: 'Une association a retiré son dossier.' },
  dossierReconfirmed: {
    ar: 'أكدت جمعية ملفها بعد الملحق التصحيحي.',
    fr: 'Une association a confirmé son dossier après le rectificatif.',
  },
}
