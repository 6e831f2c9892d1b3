import { router } from '../trpc.ts'
import { readLetterhead } from './read-letterhead.ts'

export const letterheadRouter = router({ read: readLetterhead })
