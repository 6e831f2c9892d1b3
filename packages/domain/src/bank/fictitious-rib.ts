import { ribKey } from './rib.ts'
import type { Rib } from './rib.ts'

/** No bank has it: an example can never name a real account. */
const fictitiousBank = '999'
const city = '780'

/** A RIB for examples and tests, with a right key; the same number gives the same RIB. */
export function fictitiousRib(account: number): Rib {
  if (!Number.isSafeInteger(account) || account < 0) throw new RangeError(`not an account number: ${account}`)
  const first22 = `${fictitiousBank}${city}${String(account).padStart(16, '0')}`
  return `${first22}${ribKey(first22)}` as Rib
}
