import { TILE_WIDTH, type Tile } from './tile.ts'

/** A bundle of entries: those that the level 0 tile of the same index and width hashes. */
export interface Bundle {
  index: number
  width: number
}

/** `tile/<level>/<index>[.p/<width>]`, the index in groups of three digits (C2SP tlog-tiles). */
export function tilePath(tile: Tile): string {
  return `tile/${tile.level}/${indexPath(tile)}`
}

/** `tile/entries/<index>[.p/<width>]` (C2SP tlog-tiles). */
export function bundlePath(bundle: Bundle): string {
  return `tile/entries/${indexPath(bundle)}`
}

const form =
  /^tile\/(?<level>entries|0|[1-9]\d?)\/(?<index>(?:x\d{3}\/){0,4}\d{3})(?:\.p\/(?<width>[1-9]\d{0,2}))?$/

/** Reads a path of a tile or a bundle; undefined for any other text: one resource has one path. */
export function parsePath(
  path: string,
): ({ kind: 'tile' } & Tile) | ({ kind: 'entries' } & Bundle) | undefined {
  const groups = form.exec(path)?.groups
  if (groups === undefined) return undefined
  const index = Number(groups['index']?.replaceAll(/[x/]/g, ''))
  const width = groups['width'] === undefined ? TILE_WIDTH : Number(groups['width'])
  const isPartial = groups['width'] !== undefined
  if (isPartial && width >= TILE_WIDTH) return undefined
  if (groups['level'] === 'entries') {
    return bundlePath({ index, width }) === path ? { kind: 'entries', index, width } : undefined
  }
  const tile = { level: Number(groups['level']), index, width }
  return tile.level < 64 && tilePath(tile) === path ? { kind: 'tile', ...tile } : undefined
}

function indexPath({ index, width }: Bundle): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const parts = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group))
  return parts.join('/') + (width < TILE_WIDTH ? `.p/${width}` : '')
}
