import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { OperatorError } from '@mithaq/local/operator-error'

/** Where the parts of an installation stand: of a local start as it wrote it down, else as the environment says. */
export interface Running {
  database: string
  temporal: string
  namespace: string
  taskQueue: string
  /** Folder of the kept histories. */
  archives: string
  /** The worker's files: the keys that sign the ledger, and the last checkpoint that was published. */
  ledger: { keys: string; checkpoint: string }
  council: string
  /** Public address. */
  site: string
  /** Key that sessions and links are signed with. */
  secret: string
}

/** Of a local start. */
export const taskQueue = 'mithaq'

const file = (dir: string) => path.join(dir, 'running.json')

/** Written by `start` for the commands that work beside it; it holds secrets, and is the owner's alone. */
export function noteRunning(dir: string, running: Running): void {
  writeFileSync(file(dir), JSON.stringify(running), { mode: 0o600 })
}

/** Throws an OperatorError where neither the environment nor the folder says it. */
export function findRunning(dir: string): Running {
  const { MITHAQ_DATABASE_URL, MITHAQ_TEMPORAL_ADDRESS, MITHAQ_NAMESPACE, ...env } = process.env
  if (MITHAQ_DATABASE_URL && MITHAQ_TEMPORAL_ADDRESS && MITHAQ_NAMESPACE) {
    return {
      database: MITHAQ_DATABASE_URL,
      temporal: MITHAQ_TEMPORAL_ADDRESS,
      namespace: MITHAQ_NAMESPACE,
      taskQueue: env['MITHAQ_TASK_QUEUE'] ?? taskQueue,
      archives: env['MITHAQ_ARCHIVES'] ?? path.join(dir, 'archives'),
      ledger: {
        keys: env['MITHAQ_LEDGER_KEY'] ?? path.join(dir, 'ledger', 'key'),
        checkpoint: env['MITHAQ_LEDGER_CHECKPOINT'] ?? path.join(dir, 'ledger', 'checkpoint'),
      },
      council: env['MITHAQ_COUNCIL'] ?? '',
      site: env['MITHAQ_SITE'] ?? '',
      secret: env['MITHAQ_SECRET'] ?? '',
    }
  }
  if (!existsSync(file(dir))) {
    throw new OperatorError(
      `Nothing was started in ${dir} yet.`,
      'Run npm start in another window, or set MITHAQ_DATABASE_URL, MITHAQ_TEMPORAL_ADDRESS and MITHAQ_NAMESPACE.',
    )
  }
  try {
    return JSON.parse(readFileSync(file(dir), 'utf8')) as Running
  } catch (cause) {
    throw new OperatorError(
      `${file(dir)} cannot be read, or is not what a start writes.`,
      'Run npm start anew: it writes the file.',
      { cause },
    )
  }
}
