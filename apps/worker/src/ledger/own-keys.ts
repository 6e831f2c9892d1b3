import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keepKey, LedgerHalted } from '@mithaq/db/ledger/writes'
import { handOver } from '@mithaq/ledger/note/key-change'
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
    const handedOver = from ? handOver(signer.name, fromSize, { from, to: next }) : ''
    await keepKey(db, { origin: signer.name, fromSize, vkey: next.vkey, handedOver })
  }
}
