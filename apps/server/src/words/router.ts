import { router } from '../trpc.ts'
import { saveWordsProcedure } from './save-words.ts'

export const wordsRouter = router({ save: saveWordsProcedure })
