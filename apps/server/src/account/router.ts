import { router } from '../trpc.ts'
import { eraseAccounts } from './erase-accounts.ts'
import { readAccounts } from './read-accounts.ts'

export const accountRouter = router({
  record: readAccounts,
  erase: eraseAccounts,
})
