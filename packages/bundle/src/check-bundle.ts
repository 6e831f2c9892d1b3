import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH, widthOfTile } from '@mithaq/ledger/tile/tile'
import { checkDossiers } from './check-dossiers.ts'
import { checkEvents, leavesOf, type Leaf } from './check-events.ts'
import { checkFiles, leafOfTaking, readManifest } from './check-files.ts'
import { checkHistories, type HistoryCount } from './check-histories.ts'
import { checkPapers, type PaperCount } from './check-papers.ts'
import { checkTree } from './check-tree.ts'
import { checkWords, type TextCount } from './check-words.ts'
import type { BundleFault } from './faults.ts'
import { eventsPath, ledgerFolder, manifestPath, wordsPath, type Manifest } from './format.ts'
import { eventLines, wordsLines } from './lines.ts'
import { openHeads, type Trust } from './open-tree.ts'

export interface BundleCheck {
  programme: string | null
  /** Whose log, and how many leaves its checkpoint has. */
  origin: string | null
  size: number
  /** Events of the programme. */
  events: number
  /** What is there, and what is not and why; null where nobody signed what is there. */
  counted: {
    histories: HistoryCount
    papers: PaperCount
    texts: TextCount
    /** Events of the programme in the log that are younger than the copy. */
    later: number
  } | null
  /** Empty where all is as the log signed it. */
  faults: BundleFault[]
}

/** Holds a bundle against the log's signature: its leaves, its events, its texts, its files. Pure; it reads nothing else. */
export function checkBundle(files: ReadonlyMap<string, Uint8Array>, trust: Trust = {}): BundleCheck {
  const manifestBytes = files.get(manifestPath)
  const manifest = readManifest(manifestBytes)
  const programme = manifest?.programme ?? null
  const checked = { programme, origin: null, size: 0, events: 0, counted: null }
  if (!manifest || !manifestBytes) return { ...checked, faults: [{ kind: 'not-a-bundle' }] }
  const { head, kept, faults } = openHeads(files, trust)
  if (!head) return { ...checked, faults: faults.concat(checkFiles(files, manifest, new Set(files.keys()))) }
  const { origin, size } = head
  const tree = checkTree(files, { head, kept })
  const events = eventLines(files.get(eventsPath))
  const all = leavesOf(manifest, tree.leaves, events ?? [])
  const taken = leafOfTaking(manifestBytes, all)
  const leaves = taken === undefined ? all : all.filter(({ index }) => index <= taken)
  const isUnreadable = (index: number) => tree.leaves[index] === null
  const gathered = leaves.filter(isUpTo(manifest))
  const isErased = leaves.some(({ stream, type }) => type === 'personalDataErased' && isAccess(stream))
  const told = { leaves: gathered, isErased }
  const words = wordsLines(files.get(wordsPath))
  const { texts, faults: ofTexts } = checkWords(words ?? [], told)
  const { papers, faults: ofPapers } = checkPapers(files, manifest, told)
  const { histories, faults: ofHistories } = checkHistories(files, gathered)
  return {
    ...checked,
    origin,
    size,
    events: leaves.length,
    counted: { histories, papers, texts, later: all.length - leaves.length },
    // Joined, not passed on as arguments: of a log that was replaced there are more than a call takes.
    faults: faults.concat(
      tree.faults,
      events ? checkEvents(leaves, events, isUnreadable) : unread(files, eventsPath),
      checkDossiers(gathered),
      words ? ofTexts : unread(files, wordsPath),
      ofPapers,
      ofHistories,
      checkFiles(files, manifest, new Set(ledgerPaths(size))),
      taken === undefined ? [{ kind: 'manifest-not-recorded' }] : [],
    ),
  }
}

const isAccess = (stream: string): boolean => stream.startsWith('access/')

/** Texts, papers and histories were gathered before the copy had its event: for what was recorded by then. */
const isUpTo =
  ({ programme, upTo }: Pick<Manifest, 'programme' | 'upTo'>) =>
  ({ stream, version }: Leaf): boolean => {
    if (stream === `programme/${programme}`) return version <= upTo.programme
    return stream !== `archive/${programme}` || version <= upTo.archive
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

function unread(files: ReadonlyMap<string, Uint8Array>, path: string): BundleFault[] {
  return [files.has(path) ? { kind: 'file-altered', path } : { kind: 'file-missing', path }]
}
