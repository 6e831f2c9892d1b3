import type { Database } from '@mithaq/db/database'
import { readTree } from '@mithaq/db/ledger/reads'
import { LedgerHalted } from '@mithaq/db/ledger/writes'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import type { Logger } from 'pino'
import { checkAndKeep, type LedgerFiles } from './check-own-ledger.ts'
import { keptCheckpoint } from './kept-checkpoint.ts'
import { ledgerKeysOf } from './key-file.ts'
import { startSequencer, type Sequencer } from './sequencer.ts'
import { witnessesIn, witnessesOf } from './witnesses.ts'

interface Parts {
  db: Database
  files: LedgerFiles
  origin: string
  witnesses: string
  log: Logger
}

/**
 * Begins to give events their leaves. Where the ledger must not go on, everything else does: the whole of it is checked, so
 * that the auditor's room says why, and acts wait for their leaves.
 */
export async function startLedger({ db, files, origin, witnesses, log }: Parts): Promise<Sequencer> {
  let checking = Promise.resolve()
  const onHalt = ({ message }: LedgerHalted) => {
    log.error({ because: message }, 'the ledger has stopped: an operator must look')
    checking = checkAndKeep(db, files).catch((error: unknown) =>
      log.warn({ err: error }, 'the ledger is not checked'),
    )
  }
  const sequencer = await started()
  return {
    stop: async () => {
      await sequencer?.stop()
      await checking
    },
  }

  async function started(): Promise<Sequencer | undefined> {
    try {
      const { signer, earlier } = ledgerKeysOf(files.keys, origin, ((await readTree(db))?.size ?? 0) > 0)
      return startSequencer({
        db,
        signer,
        earlier,
        kept: keptCheckpoint(
          files.checkpoint,
          [...earlier, signer].map(({ vkey }) => verifierOf(vkey)),
        ),
        witnesses: witnessesOf({
          witnesses: witnessesIn(witnesses),
          onTrouble: (witness, why) => log.warn({ witness, why }, 'a witness did not cosign'),
          onFork: (witness, answer) =>
            log.error(
              { witness, answer },
              'a witness saw another tree of this ledger: an operator must look',
            ),
        }),
        onTrouble: (error) => log.warn({ err: error }, 'the ledger waits'),
        onHalt,
      })
    } catch (error) {
      if (!(error instanceof LedgerHalted)) throw error
      onHalt(error)
      return undefined
    }
  }
}
