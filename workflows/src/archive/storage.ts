import { createHash, randomUUID } from 'node:crypto'
import { glob, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Bytes on disk, each kept under the SHA-256 of itself. */
export interface Storage {
  /** On disk when it comes back. @returns the digest, hex */
  put: (bytes: Buffer) => Promise<string>
  /** `altered`: what is kept there has another digest. */
  get: (digest: string) => Promise<Buffer | 'missing' | 'altered'>
  /** What the record says of a programme's archives, kept beside them: a database restored older has lost it. */
  keepNote: (programme: string, run: string, note: string) => Promise<void>
  notes: (programme: string) => Promise<string[]>
}

/** One folder, its owner's alone. The same bytes again are the same file. */
export function diskStorage(folder: string): Storage {
  // An id is letters, digits and hyphens: it is no path.
  const notesOf = (programme: string) => path.join(folder, 'notes', programme)
  return {
    put: async (bytes) => {
      const digest = sha256(bytes)
      await keep(folder, digest, bytes)
      return digest
    },
    get: async (digest) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) return 'missing'
      try {
        const bytes = await readFile(path.join(folder, digest))
        return sha256(bytes) === digest ? bytes : 'altered'
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing'
        throw error
      }
    },
    keepNote: (programme, run, note) => keep(notesOf(programme), `${run}.json`, Buffer.from(note)),
    notes: async (programme) => {
      const names = await Array.fromAsync(glob('*.json', { cwd: notesOf(programme) }))
      return Promise.all(
        names.toSorted().map((name) => readFile(path.join(notesOf(programme), name), 'utf8')),
      )
    },
  }
}

/** On disk before it has its name. */
async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = path.join(folder, `.${randomUUID()}`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    await rename(draft, path.join(folder, name))
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
