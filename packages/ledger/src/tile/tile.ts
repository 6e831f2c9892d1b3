/** Hashes side by side: a tile covers eight levels of the tree (C2SP tlog-tiles). */
export const TILE_HEIGHT = 8
export const TILE_WIDTH = 256

/** A tile holds the hashes at tree level 8 × `level`, from index × 256 on, `width` of them: 1 to 256. */
export interface Tile {
  level: number
  index: number
  width: number
}

/** How many hashes stand at tree level 8 × `level` in a tree of `size` leaves. */
function widthOfLevel(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level)
}

/** A tile as wide as a tree of `size` leaves has it: 0 where it has none of it. */
export function widthOfTile(level: number, index: number, size: number): number {
  return Math.max(0, Math.min(TILE_WIDTH, widthOfLevel(level, size) - index * TILE_WIDTH))
}
