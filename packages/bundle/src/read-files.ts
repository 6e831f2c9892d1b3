import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { unzipped } from './zip.ts'

/** The files of a copy, zipped or in a folder; none where there is nothing that can be read as either. */
export function filesAt(at: string): Map<string, Uint8Array> {
  try {
    return statSync(at).isDirectory() ? filesBelow(at) : unzipped(readFileSync(at))
  } catch {
    return new Map()
  }
}

function filesBelow(at: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(at, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(name)
      else files.set(name, readFileSync(path.join(at, name)))
    }
  }
  walk('')
  return files
}
