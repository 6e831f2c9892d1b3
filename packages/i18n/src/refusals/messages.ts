import type { RefusalWord } from '@mithaq/domain/programme/refusal'
import { accessAr } from './access-ar.ts'
import { accessFr } from './access-fr.ts'
import { awardAr } from './award-ar.ts'
import { awardFr } from './award-fr.ts'
import { callAr } from './call-ar.ts'
import { callFr } from './call-fr.ts'
import { closureAr } from './closure-ar.ts'
import { closureFr } from './closure-fr.ts'
import { committeeAr } from './committee-ar.ts'
import { committeeFr } from './committee-fr.ts'
import { contractAr } from './contract-ar.ts'
import { contractFr } from './contract-fr.ts'
import { dayOffAr } from './day-off-ar.ts'
import { dayOffFr } from './day-off-fr.ts'
import { dossierAr } from './dossier-ar.ts'
import { dossierFr } from './dossier-fr.ts'
import { milestoneAr } from './milestone-ar.ts'
import { milestoneFr } from './milestone-fr.ts'
import { officeAr } from './office-ar.ts'
import { officeFr } from './office-fr.ts'
import { programmeAr } from './programme-ar.ts'
import { programmeFr } from './programme-fr.ts'
import { recordAr } from './record-ar.ts'
import { selectionAr } from './selection-ar.ts'
import { recordFr } from './record-fr.ts'
import { selectionFr } from './selection-fr.ts'
import { sessionAr } from './session-ar.ts'
import { sessionFr } from './session-fr.ts'
import { trancheAr } from './tranche-ar.ts'
import { trancheFr } from './tranche-fr.ts'

const ar = {
  ...programmeAr,
  ...callAr,
  ...dayOffAr,
  ...dossierAr,
  ...committeeAr,
  ...selectionAr,
  ...awardAr,
  ...contractAr,
  ...milestoneAr,
  ...trancheAr,
  ...closureAr,
  ...officeAr,
  ...accessAr,
  ...recordAr,
  ...sessionAr,
} satisfies Record<RefusalWord, string>

const fr = {
  ...programmeFr,
  ...callFr,
  ...dayOffFr,
  ...dossierFr,
  ...committeeFr,
  ...selectionFr,
  ...awardFr,
  ...contractFr,
  ...milestoneFr,
  ...trancheFr,
  ...closureFr,
  ...officeFr,
  ...accessFr,
  ...recordFr,
  ...sessionFr,
} satisfies Record<RefusalWord, string>

/** Every refusal's ICU message; a word without one does not compile. */
export const refusalMessages = { ar, fr }
