import { createHash } from 'node:crypto'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import { eventsPath, formatName, ledgerFolder, manifestPath, type Manifest } from './format.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads the manifest; undefined where it has not that form. */
export function readManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  try {
    const manifest = JSON.parse(Buffer.from(bytes ?? []).toString()) as Partial<Manifest>
    const { format, programme, files, sealed } = manifest
    const isOurs =
      format === formatName && typeof programme === 'string' && Array.isArray(files) && Array.isArray(sealed)
    const isWhole = isOurs && files.every(isEntry) && sealed.every(isPlace)
    return isWhole ? { format, programme, files, sealed } : undefined
  } catch {
    return undefined
  }
}

function isEntry(entry: unknown): boolean {
  const { path, sha256: digest } = (entry ?? {}) as Record<string, unknown>
  return typeof path === 'string' && typeof digest === 'string'
}

function isPlace(entry: unknown): boolean {
  const { index, stream, version } = (entry ?? {}) as Record<string, unknown>
  return typeof index === 'number' && typeof stream === 'string' && typeof version === 'number'
}

/** Every file is the one that the manifest names, and none is beside them but those that the ledger itself vouches for. */
export function checkFiles(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: Manifest,
  expected: ReadonlySet<string>,
): BundleFault[] {
  const named = new Map(manifest.files.map(({ path, sha256: digest }) => [path, digest]))
  const faults: BundleFault[] = []
  for (const [path, digest] of named) {
    const bytes = files.get(path)
    if (!bytes) faults.push({ kind: 'file-missing', path })
    else if (sha256(bytes) !== digest) faults.push({ kind: 'file-altered', path })
  }
  const beside = new Set([manifestPath, eventsPath, `${ledgerFolder}checkpoint`, `${ledgerFolder}keys`])
  for (const path of files.keys()) {
    if (!named.has(path) && !beside.has(path) && !expected.has(path))
      faults.push({ kind: 'file-added', path })
  }
  return faults
}

/** Whether the log has the event by which this very manifest left the council. */
export function isRecorded(manifest: Uint8Array, leaves: readonly Leaf[]): boolean {
  const digest = sha256(manifest)
  return leaves.some(
    ({ type, stream, data }) =>
      type === 'bundleTaken' &&
      stream.startsWith('access/') &&
      (data as { manifest?: unknown } | null)?.manifest === digest,
  )
}
