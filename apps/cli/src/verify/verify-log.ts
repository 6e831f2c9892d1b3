import { documentFaults } from '@mithaq/i18n/documents/verdict'
import { logWords } from '@mithaq/i18n/documents/log'
import type { Language } from '@mithaq/i18n/language'
import type { Opened } from '@mithaq/ledger/checkpoint/open-checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { LogUnreachable, pathsAt } from '@mithaq/ledger/log/address'
import { checkLog } from '@mithaq/ledger/log/check-log'
import { pathsIn } from '@mithaq/ledger/log/folder'
import { logOf } from '@mithaq/ledger/log/paths'
import { keysBelieved, readKeysText } from '@mithaq/ledger/note/keys-text'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import { OperatorError } from '@mithaq/local/operator-error'
import { keptNote } from './kept-note.ts'
import { logLines } from './log-lines.ts'

export interface VerifyLogOptions {
  /** Files, each with a checkpoint that was kept from before. */
  kept: readonly string[]
  lang: Language
}

export const isAddress = (where: string): boolean => /^https?:\/\//.test(where)

/**
 * `mithaq verify` of a whole log, by its address or in a folder: every entry against its hash, every hash against the signed
 * head, and that head against one that was kept from before. Exit code 0 where all of it is valid, 1 where something is wrong.
 */
export async function verifyLog(
  where: string,
  { kept, lang }: VerifyLogOptions,
  trusted: readonly LogKey[],
): Promise<void> {
  const lines = await readable(where, () => checked(where, { kept, lang }, trusted))
  process.stdout.write(`${lines.said.join('\n')}\n`)
  process.exitCode = lines.isValid ? 0 : 1
}

async function checked(where: string, { kept, lang }: VerifyLogOptions, trusted: readonly LogKey[]) {
  const read = isAddress(where) ? pathsAt(where) : pathsIn(where)
  const note = (await read('checkpoint')).toString()
  if (note === '') throw new OperatorError(`There is no ledger in ${where}.`, notThere)
  const told = (await read('keys')).toString()
  // Other logs have no such text; one that is there and leads nowhere was altered.
  const chain = told === '' ? [] : readKeysText(told)
  if (chain === false) return { isValid: false, said: [logWords[lang].keys] }
  const keys = keysBelieved(trusted, told)
  const head = openWithKeys(note, keys)
  if ('fault' in head) {
    const isTakenUp = chain.some((key) => key.isTakenUp) && !('fault' in openWithKeys(note, chain))
    const said = isTakenUp ? logWords[lang].takenUp : documentFaults[head.fault][lang]
    return { isValid: false, said: [said] }
  }
  const earlier: Opened[] = []
  for (const file of kept) {
    const opened = openWithKeys(await keptNote(file), keys)
    if ('fault' in opened) return { isValid: false, said: [`${file}: ${logWords[lang].kept}`] }
    earlier.push(opened)
  }
  const faults = await checkLog(logOf(read), head, earlier)
  return { isValid: faults.length === 0, said: logLines({ head, earlier, faults }, lang) }
}

const notThere =
  'Give the address or the folder below which its checkpoint is: http://council.example/ledger.'

async function readable<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof LogUnreachable)) throw cause
    throw new OperatorError(
      `The ledger at ${where} does not answer (${cause.message}).`,
      'Nothing is said of what it holds: try again when it answers.',
      { cause },
    )
  }
}
