import { createHash } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'

/** An upload that has come whole becomes a file under the SHA-256 of its bytes, read back from the disk. */
export async function keepUpload(folder: string, draft: string): Promise<{ digest: string; size: number }> {
  const handle = await open(draft, 'r')
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      hash.update(chunk)
    }
    // Acknowledged means stored: the bytes are on disk before their name is.
    await handle.sync()
    const digest = hash.digest('hex')
    await rename(draft, path.join(folder, digest))
    return { digest, size }
  } finally {
    await handle.close()
  }
}
