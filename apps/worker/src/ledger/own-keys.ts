import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keepKey, LedgerHalted } from '@mithaq/db/ledger/writes'
import { handOver, takeUp } from '@mithaq/ledger/note/key-change'
import type { Signer } from '@mithaq/ledger/note/signer'
import type { EarlierKey } from './key-file.ts'
import type { SequencerOptions } from './sequencer.ts'

type Keys = Pick<SequencerOptions, 'db' | 'signer' | 'earlier'>

/**
 * The keys that are told beside the ledger are the first of those in our file, or all of them.
 * @throws LedgerHalted where others are told: the file was lost, or is an old one, or somebody put their own in the record
 */
export async function assertOwnKeys({ db, signer, earlier = [] }: Keys): Promise<Set<string>> {
  const own = [...earlier, signer].map(({ vkey }) => vkey)
  const told = (await ledgerKeys(db)).map(({ vkey }) => vkey)
  if (told.some((vkey, at) => vkey !== own[at]))
    throw new LedgerHalted(
      'the keys that are told beside the ledger are not those of the key file: put that file back from a backup',
    )
  return new Set(told)
}

/** Each key's first use is told once, with the word of the key before it. */
export async function keepKeys(options: Keys, size: number): Promise<void> {
  const { db, signer, earlier = [] } = options
  const known = await assertOwnKeys(options)
  const signers = [...earlier, signer]
  for (const [at, next] of signers.entries()) {
    const from = signers[at - 1]
    if (known.has(next.vkey)) continue
    const fromSize = from ? size : 0
    // One that was lost is told already: whoever knows it lost it later.
    if (!('sign' in next)) throw new LedgerHalted(`${next.vkey} is said to be lost, and was never told`)
    const handedOver = from ? lead(from, next, fromSize) : ''
    await keepKey(db, { origin: signer.name, fromSize, vkey: next.vkey, handedOver })
  }
}

const lead = (from: EarlierKey, to: Signer, fromSize: number) =>
  'sign' in from ? handOver(to.name, fromSize, { from, to }) : takeUp(to.name, fromSize, to)
