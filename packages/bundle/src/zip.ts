import { unzipSync, Zip, ZipDeflate } from 'fflate'
import type { BundleFile } from './format.ts'

// The first moment that a zip can tell, by whatever clock: the same files make the same bytes.
const mtime = new Date(1980, 0, 1)

/** A zip of files in the order given, as they come; no more of it is held than one file. */
export async function* zipped(
  files: AsyncIterable<BundleFile> | Iterable<BundleFile>,
): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else chunks.push(chunk)
  })
  const drain = () => {
    if (failure) throw failure
    return chunks.splice(0)
  }
  for await (const { path, bytes } of files) {
    const entry = Object.assign(new ZipDeflate(path, { level: 6 }), { mtime })
    zip.add(entry)
    entry.push(bytes, true)
    yield* drain()
  }
  zip.end()
  yield* drain()
}

/**
 * The files of a zip by their paths. One that stands there twice has a second path, which no copy has: what another program
 * takes out may be either. @throws where it is none
 */
export function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
  const entries: { name: string; originalSize: number }[] = []
  const found = unzipSync(zip, {
    filter: ({ name, originalSize }) => entries.push({ name, originalSize }) > 0,
  })
  const files = new Map<string, Uint8Array>()
  for (const { name, originalSize } of entries) {
    if (name.endsWith('/') && originalSize === 0) continue
    let path = name
    for (let n = 2; files.has(path); n += 1) path = `${name} (${n})`
    // An object keeps no file named as what it inherits from: that it is there is what counts.
    files.set(path, Object.hasOwn(found, name) ? (found[name] ?? new Uint8Array()) : new Uint8Array())
  }
  return files
}
