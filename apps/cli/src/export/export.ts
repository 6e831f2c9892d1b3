import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
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
      const file = out ?? `${programme}.zip`
      const draft = `${file}.${process.pid}.part`
      try {
        await pipeline(Readable.from(zipped(taken.files), { objectMode: false }), createWriteStream(draft))
        await rename(draft, file)
      } finally {
        await rm(draft, { force: true })
      }
      process.stdout.write(`${file}\n`)
    } finally {
      await engine.connection.close()
    }
  } finally {
    await db.destroy()
  }
}
