import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { zipped } from '@mithaq/bundle/zip'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { OperatorError } from '@mithaq/local/operator-error'
import { takeBundle } from '@mithaq/server/bundle/take-bundle'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { findRunning } from '../running.ts'
import { openEngine, openRecord } from '../running-parts.ts'

const form = /^programme\/(?<id>[A-Za-z0-9][A-Za-z0-9-]{0,63})$/

/** Sees what an auditor of every programme sees; it is recorded as the installation's own doing. */
const actor = { person: 'installation', role: 'auditor' } as const

/** `mithaq export programme/<id>`: the whole record of a programme as one zip that verifies itself. */
export async function exportProgramme(
  what: string,
  { dir, out }: { dir: string; out?: string },
): Promise<void> {
  const programme = form.exec(what)?.groups?.['id']
  if (programme === undefined) {
    throw new OperatorError(`${what} is nothing that is exported.`, 'Write it as programme/sefrou-2024.')
  }
  const running = findRunning(dir)
  const files = process.env['MITHAQ_FILES'] ?? path.join(dir, 'files')
  const file = out ?? `${programme}.zip`
  // Before anything is on record: a copy that has nowhere to go was taken by nobody.
  const draft = `${file}.${process.pid}.part`
  const handle = await opened(file, draft)
  try {
    const db = await openRecord(running)
    try {
      const engine = await openEngine(running)
      try {
        // The same state exported twice is one export.
        const taken = await takeBundle(
          { db, engine, files, archives: diskStorage(running.archives) },
          { programme, actor, occasion: { by: 'export' } },
          30_000,
        )
        if ('refused' in taken) {
          const { word } = taken.refused
          throw new OperatorError(`Not exported: ${word}.`, sentencesOf(taken.refused).fr)
        }
        await pipeline(Readable.from(zipped(taken.files), { objectMode: false }), handle.createWriteStream())
        await rename(draft, file)
        process.stdout.write(`${file}\n`)
      } finally {
        await engine.connection.close()
      }
    } finally {
      await db.destroy()
    }
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
}

/** The file that a copy is written to until it is whole. */
async function opened(file: string, draft: string): Promise<FileHandle> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory())
    throw new OperatorError(`${file} is a folder.`, 'Give --out as the path of a file.')
  try {
    return await open(draft, 'wx')
  } catch (cause) {
    throw new OperatorError(
      `${file} cannot be written; nothing was exported, and nothing is on record.`,
      'Give --out as a file in a folder that is there and that you may write to.',
      { cause },
    )
  }
}
