import { router } from '../trpc.ts'
import { listPeople } from './list-people.ts'

export const peopleRouter = router({ list: listPeople })
