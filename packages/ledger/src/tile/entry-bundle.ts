/** What one entry may hold: its length is told in two bytes (C2SP tlog-tiles). */
export const MAX_ENTRY_SIZE = 0xffff

/** Entries one after the other, each after its length in two bytes. @throws RangeError for one over 65,535 bytes */
export function bundleOf(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(entries.flatMap((entry) => [lengthOf(entry), entry]))
}

/** The entries of a bundle. @throws RangeError where it ends in the middle of one */
export function* entriesOf(bundle: Buffer): Generator<Buffer> {
  for (let at = 0; at < bundle.length;) {
    const start = at + 2
    const end = start + (start <= bundle.length ? bundle.readUInt16BE(at) : 0)
    if (start > bundle.length || end > bundle.length) throw new RangeError('a bundle ends within an entry')
    yield bundle.subarray(start, end)
    at = end
  }
}

function lengthOf(entry: Uint8Array): Buffer {
  if (entry.length > MAX_ENTRY_SIZE) throw new RangeError(`an entry of ${entry.length} bytes is too long`)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(entry.length)
  return length
}
