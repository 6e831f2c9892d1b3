import { router } from '../trpc.ts'
import { fileDossier } from './file-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { readDossier } from './read-dossier.ts'
import { readOwnDossier } from './read-own-dossier.ts'
import { reconfirmDossier } from './reconfirm-dossier.ts'
import { replaceDossier } from './replace-dossier.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

export const dossierRouter = router({
  saveDraft,
  file: fileDossier,
  replace: replaceDossier,
  withdraw: withdrawDossier,
  reconfirm: reconfirmDossier,
  own: readOwnDossier,
  list: listDossiers,
  read: readDossier,
})
