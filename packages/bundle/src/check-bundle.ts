import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH, widthOfTile } from '@mithaq/ledger/tile/tile'
import { checkDossiers } from './check-dossiers.ts'
import { checkEvents, leavesOf } from './check-events.ts'
import { checkFiles, isRecorded, readManifest } from './check-files.ts'
import { checkTree } from './check-tree.ts'
import { checkWords } from './check-words.ts'
import type { BundleFault } from './faults.ts'
import {
  eventText,
  eventsPath,
  ledgerFolder,
  manifestPath,
  wordsPath,
  type EventLine,
  type WordsLine,
} from './format.ts'
import { openHeads, type Trust } from './open-tree.ts'

export interface BundleCheck {
  programme: string | null
  /** Whose log, and how many leaves its checkpoint has. */
  origin: string | null
  size: number
  /** Events of the programme. */
  events: number
  /** Empty where all is as the log signed it. */
  faults: BundleFault[]
}

/** Holds a bundle against the log's signature: its leaves, its events, its texts, its files. Pure; it reads nothing else. */
export function checkBundle(files: ReadonlyMap<string, Uint8Array>, trust: Trust = {}): BundleCheck {
  const manifestBytes = files.get(manifestPath)
  const manifest = readManifest(manifestBytes)
  const checked = { programme: manifest?.programme ?? null, origin: null, size: 0, events: 0 }
  if (!manifest || !manifestBytes) return { ...checked, faults: [{ kind: 'not-a-bundle' }] }
  const { head, kept, faults } = openHeads(files, trust)
  if (!head) return { ...checked, faults: [...faults, ...checkFiles(files, manifest, new Set(files.keys()))] }
  const { origin, size } = head
  const tree = checkTree(files, { head, kept })
  const events = linesOf<EventLine>(files.get(eventsPath), eventText)
  const leaves = leavesOf(manifest, tree.leaves, events ?? [])
  const words = linesOf<WordsLine>(files.get(wordsPath))
  faults.push(...tree.faults)
  faults.push(...(events ? checkEvents(leaves, events) : [fileFault(files, eventsPath)]))
  faults.push(...checkDossiers(leaves))
  faults.push(...(words ? checkWords(leaves, words) : [fileFault(files, wordsPath)]))
  faults.push(...checkFiles(files, manifest, new Set(ledgerPaths(size))))
  if (!isRecorded(manifestBytes, leaves)) faults.push({ kind: 'manifest-not-recorded' })
  return { ...checked, origin, size, events: leaves.length, faults }
}

/** The tiles and entry bundles of a log of that size, as C2SP tlog-tiles names them, below the ledger's folder. */
export function* ledgerPaths(size: number): Generator<string> {
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) {
    for (let index = 0; ; index += 1) {
      const width = widthOfTile(level, index, size)
      if (width === 0) break
      yield ledgerFolder + tilePath({ level, index, width })
      if (level === 0) yield ledgerFolder + bundlePath({ index, width })
    }
  }
}

const fileFault = (files: ReadonlyMap<string, Uint8Array>, path: string): BundleFault =>
  files.has(path) ? { kind: 'file-altered', path } : { kind: 'file-missing', path }

/** Lines of JSON objects, each as `textOf` writes it; undefined where it is not that, or not there. */
function linesOf<T extends object>(
  bytes: Uint8Array | undefined,
  textOf: (value: T) => string = JSON.stringify,
): T[] | undefined {
  if (!bytes) return undefined
  const lines = Buffer.from(bytes).toString().split('\n')
  // Each ends with a line end, the last one too.
  if (lines.pop() !== '') return undefined
  try {
    const values = lines.map((line): unknown => JSON.parse(line))
    const isWhole = values.every((value, at) => isObject(value) && textOf(value as T) === lines[at])
    return isWhole ? (values as T[]) : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
