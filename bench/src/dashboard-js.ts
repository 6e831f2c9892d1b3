import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { atMost, type Figure } from './figure.ts'

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
}

const entry = 'index.html'
const limitKb = 250

/**
 * Script that a browser loads before the first page stands, compressed as it is sent: of the page that needs most. A form
 * stands with its room's fields and words, the act's page with those of the heaviest room.
 */
export async function dashboardJs(): Promise<Figure> {
  const folder = await deskBundle()
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const pages = manifest[entry]?.dynamicImports ?? []
  const loads = await Promise.all(
    pages.flatMap((page) =>
      formsOf(manifest[page]).map((forms) => bytesOf(folder, loadedWith(manifest, [entry, page, ...forms]))),
    ),
  )
  return atMost('dashboard-js', Math.max(...loads) / 1024, 'KB', null, limitKb)
}

const formsOfRoom = /\/(?<room>\w+)\/forms\.ts$|\/forms\/(?<worded>\w+)\.ts$/

/** By room, the chunks that a page loads before a form of that room stands; of a page without forms, nothing once. */
function formsOf(page: Chunk | undefined): string[][] {
  const roomOf = (name: string) => {
    const { room, worded } = formsOfRoom.exec(name)?.groups ?? {}
    return room ?? worded
  }
  const forms = (page?.dynamicImports ?? []).filter((name) => roomOf(name) !== undefined)
  return [[], ...Object.values(Object.groupBy(forms, (name) => roomOf(name) ?? '')).map((of) => of ?? [])]
}

/** The files of some chunks and of all that they import at once. */
function loadedWith(manifest: Record<string, Chunk>, names: readonly string[]): Set<string> {
  const files = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file)) continue
    files.add(chunk.file)
    open.push(...(chunk.imports ?? []))
  }
  return files
}

async function bytesOf(folder: string, files: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...files].map((file) => stat(path.join(folder, `${file}.gz`))))
  return sizes.reduce((all, { size }) => all + size, 0)
}
