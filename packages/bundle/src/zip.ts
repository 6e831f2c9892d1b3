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

/** The files of a zip by their paths. @throws where it is none */
export function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')))
}
