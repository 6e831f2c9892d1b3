import { router } from '../trpc.ts'
import { listDossierPapers } from './list-dossier-papers.ts'
import { listTexts } from './list-texts.ts'

export const paperRouter = router({ texts: listTexts, dossier: listDossierPapers })
