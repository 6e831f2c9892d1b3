import { leafOf } from '@mithaq/db/record/leaf'
import type { BundleFault } from './faults.ts'
import type { EventLine, Manifest } from './format.ts'
import { programmeIn } from './leaf-data.ts'

/** What a leaf tells of its event. */
export interface Leaf {
  index: number
  stream: string
  version: number
  type: string
  data: unknown
  text: string
}

/**
 * The leaves that are events of a programme: its own, its dossiers', its archives', and who read what. A sealed leaf is one
 * where the manifest, which the log holds to its word, names it, or where a row of the bundle opens it as a reading of the
 * programme's: those were read while the copy was made. Others are not looked into.
 */
export function leavesOf(
  { programme, sealed }: Pick<Manifest, 'programme' | 'sealed'>,
  leaves: readonly (Buffer | null)[],
  events: readonly EventLine[],
): Leaf[] {
  const own = new Set(['programme', 'access', 'archive'].map((kind) => `${kind}/${programme}`))
  const isOwn = ({ stream, data }: Pick<Leaf, 'stream' | 'data'>) =>
    own.has(stream) || (stream.startsWith('dossier/') && programmeIn(data) === programme)
  const rows = new Map(events.map((event) => [event.index, event]))
  const named = new Map(sealed.map((place) => [place.index, { ...place, type: '', data: {} }]))
  return leaves.flatMap((bytes, index): Leaf[] => {
    if (bytes === null) return []
    const text = bytes.toString()
    const told = parsed(text)
    if (told) return isOwn(told) ? [{ ...told, index, text }] : []
    const row = rows.get(index)
    const isKnown = row !== undefined && (named.has(index) ? isOwn(row) : own.has(row.stream))
    const leaf = isKnown && leafTextOf(row) === text ? row : named.get(index)
    if (!leaf) return []
    const { stream, version, type, data } = leaf
    return [{ index, stream, version, type, data, text }]
  })
}

/**
 * Holds each row against its leaf, both ways: none is altered, missing, added, or without the one before it.
 * @param isUnreadable whether a leaf stands there that cannot be read, which is told already
 */
export function checkEvents(
  leaves: readonly Leaf[],
  events: readonly EventLine[],
  isUnreadable: (index: number) => boolean,
): BundleFault[] {
  const faults: BundleFault[] = []
  const byIndex = new Map(events.map((event) => [event.index, event]))
  const versions = new Map<string, number>()
  for (const { index, stream, version, text } of leaves) {
    const expected = (versions.get(stream) ?? 0) + 1
    if (version !== expected) faults.push({ kind: 'version-missing', stream, version: expected })
    versions.set(stream, version)
    const event = byIndex.get(index)
    if (!event) faults.push({ kind: 'event-missing', stream, version })
    else if (leafTextOf(event) !== text) faults.push({ kind: 'event-altered', stream, version })
  }
  const known = new Set(leaves.map(({ index }) => index))
  let last = -1
  for (const { index, stream, version } of events) {
    // In the order of the log: one that stands twice, or elsewhere, was put there.
    const isKnown = known.has(index) || isUnreadable(index)
    if (!isKnown || index <= last) faults.push({ kind: 'event-added', stream, version })
    last = Math.max(last, index)
  }
  return faults
}

/** Undefined where the row is no event. */
function leafTextOf(event: EventLine): string | undefined {
  try {
    return leafOf(event)
  } catch {
    return undefined
  }
}

function parsed(text: string): Omit<Leaf, 'index' | 'text'> | undefined {
  try {
    const leaf = JSON.parse(text) as Partial<Leaf>
    const { stream, version, type, data } = leaf
    return typeof stream === 'string' && typeof version === 'number' && typeof type === 'string'
      ? { stream, version, type, data }
      : undefined
  } catch {
    return undefined
  }
}
