import { createHash } from 'node:crypto'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import { absentReasons, eventsPath, formatName, ledgerFolder, manifestPath, type Manifest } from './format.ts'
import { manifestIn } from './leaf-data.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads the manifest; undefined where it has not that form. */
export function readManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  try {
    const manifest = JSON.parse(Buffer.from(bytes ?? []).toString()) as Partial<Manifest>
    const { format, programme, upTo, files, absent, sealed } = manifest
    const isOurs = format === formatName && typeof programme === 'string' && isMark(upTo)
    return isOurs && isEach(files, isEntry) && isEach(absent, isAbsent) && isEach(sealed, isPlace)
      ? { format, programme, upTo, files, absent, sealed }
      : undefined
  } catch {
    return undefined
  }
}

const isEach = <T>(list: T[] | undefined, isOne: (one: unknown) => boolean): list is T[] =>
  Array.isArray(list) && list.every(isOne)

function isMark(upTo: Manifest['upTo'] | undefined): upTo is Manifest['upTo'] {
  const { programme, archive } = (upTo ?? {}) as Record<string, unknown>
  return typeof programme === 'number' && typeof archive === 'number'
}

function isEntry(entry: unknown): boolean {
  const { path, sha256: digest } = (entry ?? {}) as Record<string, unknown>
  return typeof path === 'string' && typeof digest === 'string'
}

function isAbsent(entry: unknown): boolean {
  const { file, why } = (entry ?? {}) as Record<string, unknown>
  return typeof file === 'string' && absentReasons.some((reason) => reason === why)
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

/**
 * The leaf by which this very manifest left the council, the last one where it left more than once: what the copy tells of
 * ends there. Undefined where the log has none.
 */
export function leafOfTaking(manifest: Uint8Array, leaves: readonly Leaf[]): number | undefined {
  const digest = sha256(manifest)
  const taken = leaves.findLast(
    ({ type, stream, data }) =>
      type === 'bundleTaken' && stream.startsWith('access/') && manifestIn(data) === digest,
  )
  return taken?.index
}
