import { readPlaces } from '../history/read-places.ts'
import { readWaiting } from '../history/read-waiting.ts'
import { router } from '../trpc.ts'
import { compareRecord } from './compare-record.ts'
import { checkLedger } from './check-ledger.ts'
import { checkRecord } from './check-record.ts'
import { listAccesses } from './list-accesses.ts'
import { listLines } from './list-lines.ts'
import { listPeopleOfRecord } from './list-people.ts'
import { proveLine } from './prove-line.ts'
import { readAlarms } from './read-alarms.ts'
import { readCompleteness } from './read-completeness.ts'
import { readLedger } from './read-ledger.ts'
import { readReplay } from './read-replay.ts'
import { startReplay } from './start-replay.ts'

export const recordRouter = router({
  completeness: readCompleteness,
  compare: compareRecord,
  alarms: readAlarms,
  lines: listLines,
  people: listPeopleOfRecord,
  places: readPlaces,
  waiting: readWaiting,
  accesses: listAccesses,
  ledger: readLedger,
  check: checkRecord,
  checkLedger,
  prove: proveLine,
  replay: readReplay,
  startReplay,
})
