import { readMoney } from '../tranche/read-money.ts'
import { router } from '../trpc.ts'
import { readBoard } from './board.ts'
import { draftProgramme } from './draft-programme.ts'
import { readOffers } from './offers.ts'
import { readProgramme } from './read-programme.ts'
import { readNamedWords } from './read-words.ts'
import { searchProgramme } from './search.ts'
import { readTimeline } from './timeline.ts'

export const programmeRouter = router({
  board: readBoard,
  draft: draftProgramme,
  money: readMoney,
  page: readProgramme,
  offers: readOffers,
  search: searchProgramme,
  timeline: readTimeline,
  words: readNamedWords,
})
