import { readMoney } from '../tranche/read-money.ts'
import { checkOfDefinition } from '../definition/check-definition.ts'
import { readHistory } from '../history/read-history.ts'
import { readPast } from '../record/read-past.ts'
import { router } from '../trpc.ts'
import { readBoard } from './board.ts'
import { draftProgramme } from './draft-programme.ts'
import { readOffers } from './offers.ts'
import { readProgramme } from './read-programme.ts'
import { readNamedWords } from './read-words.ts'
import { searchProgramme } from './search.ts'
import { readTimeline } from './timeline.ts'

export const programmeRouter = router({
  at: readPast,
  board: readBoard,
  check: checkOfDefinition,
  draft: draftProgramme,
  money: readMoney,
  history: readHistory,
  page: readProgramme,
  offers: readOffers,
  search: searchProgramme,
  timeline: readTimeline,
  words: readNamedWords,
})
