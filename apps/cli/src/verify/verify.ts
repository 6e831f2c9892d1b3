import { readFile, stat } from 'node:fs/promises'
import { documentVerdict, entryVerdict, type Verdict } from '@mithaq/documents/verify/document-verdict'
import { redraw } from '@mithaq/documents/verify/redraw'
import type { Language } from '@mithaq/i18n/language'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import { OperatorError } from '@mithaq/local/operator-error'
import { trustedKeys } from './trusted-keys.ts'
import { isBundle, verifyBundle } from './verify-bundle.ts'
import { verdictLines } from './verdict-lines.ts'
import { isAddress, verifyLog } from './verify-log.ts'

export interface VerifyOptions {
  /** A verifier key, or a file with one a line; without it, those of the installation in `dir`. */
  key?: string
  dir: string
  /** The entry, where `file` is its proof. */
  entry?: string
  /** What discloses that entry, where it is sealed. */
  disclosure?: string
  /** Checkpoints that were kept from before, where the whole log or a copy of a programme's record is verified. */
  kept: readonly string[]
  lang: Language
}

/**
 * `mithaq verify WHAT`: whether a document, or an entry with its proof, is what the ledger holds, without a network; or
 * whether a whole log is, by its address or in a folder; or the copy of a programme's record, zipped or in a folder.
 * Exit code 0 where it is valid, 1 where something is wrong, 2 where the page could not be drawn again to be compared.
 */
export async function verify(file: string, options: VerifyOptions): Promise<void> {
  const kind = await kindOf(file)
  assertOfThat(kind, options)
  const keys = await trustedKeys(options)
  if (kind === 'copy') return verifyBundle(file, options, keys)
  if (kind === 'ledger') return verifyLog(file, options, keys)
  const verdict = await verdictOf(file, options, keys)
  process.stdout.write(`${verdictLines(verdict, options.lang).join('\n')}\n`)
  process.exitCode = exitCodeOf(verdict)
}

type Kind = 'copy' | 'ledger' | 'file'

async function kindOf(file: string): Promise<Kind> {
  if (isAddress(file)) return 'ledger'
  if (await isBundle(file)) return 'copy'
  return (await isFolder(file)) ? 'ledger' : 'file'
}

const wholes = { copy: 'the copy of a record', ledger: 'a whole ledger' }

/** What would be passed over might be what was to be verified. */
function assertOfThat(kind: Kind, { entry, disclosure, kept }: VerifyOptions): void {
  const way = '`mithaq verify --help` says which option is of what.'
  if (kind !== 'file' && (entry !== undefined || disclosure !== undefined))
    throw new OperatorError(`--entry and --disclosure are of a proof, and ${wholes[kind]} was given.`, way)
  if (kind === 'file' && kept.length > 0)
    throw new OperatorError('--kept is of a whole ledger or a copy, and a file was given.', way)
  if (entry === undefined && disclosure !== undefined)
    throw new OperatorError('--disclosure is of an entry, and none was given.', way)
}

async function verdictOf(
  file: string,
  { entry, disclosure }: VerifyOptions,
  keys: readonly LogKey[],
): Promise<Verdict> {
  const given = await read(file)
  if (entry === undefined) return documentVerdict(given, keys, redraw)
  const disclosed = disclosure === undefined ? {} : { disclosure: (await read(disclosure)).toString('utf8') }
  const leaf = (await read(entry)).toString('utf8')
  return entryVerdict({ proof: given.toString('utf8'), leaf, ...disclosed }, keys)
}

async function isFolder(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found?.isDirectory() ?? false
}

function exitCodeOf(verdict: Verdict): number {
  if (verdict.kind === 'wrong') return 1
  return verdict.page === 'other-edition' ? 2 : 0
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new OperatorError(`${file} cannot be read.`, 'Give the path of a document.', { cause })
  }
}
