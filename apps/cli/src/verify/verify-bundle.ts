import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import { manifestPath } from '@mithaq/bundle/format'
import { filesAt } from '@mithaq/bundle/read-files'
import { bundleLines } from '@mithaq/bundle/verdict-lines'
import type { Language } from '@mithaq/i18n/language'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import { keptNote } from './kept-note.ts'

/** Whether that is a copy of a programme's record: a zip, which nothing else of ours is, or a folder with a manifest. */
export async function isBundle(at: string): Promise<boolean> {
  const found = await stat(at).catch(() => undefined)
  if (!found?.isDirectory()) return found !== undefined && beginsAsZip(at)
  return (await stat(path.join(at, manifestPath)).catch(() => undefined)) !== undefined
}

async function beginsAsZip(file: string): Promise<boolean> {
  try {
    const handle = await open(file)
    try {
      const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
      return buffer.toString('latin1') === 'PK\u0003\u0004'
    } finally {
      await handle.close()
    }
  } catch {
    // That it cannot be read is said where it is read.
    return false
  }
}

/**
 * `mithaq verify` of the copy of a record, as the verifier that travels in it says it: events, texts, papers, histories and
 * ledger against the head that a trusted key signed, and that head against those kept from before.
 */
export async function verifyBundle(
  at: string,
  { kept, lang }: { kept: readonly string[]; lang: Language },
  keys: readonly LogKey[],
): Promise<void> {
  const notes = await Promise.all(kept.map(keptNote))
  const check = checkBundle(filesAt(at), { keys, kept: notes })
  process.stdout.write(`${bundleLines(check, { languages: [lang], isKeyGiven: true }).join('\n')}\n`)
  process.exitCode = check.faults.length === 0 ? 0 : 1
}
