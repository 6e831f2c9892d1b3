import type { BundleFault } from '@mithaq/bundle/faults'
import type { EventLine } from '@mithaq/bundle/format'
import { entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { parsePath } from '@mithaq/ledger/tile/path'

/** What is read as a whole, so that it is its own place: whatever is wrong in it, one of these is told. */
export const ofNoPath: Record<string, readonly BundleFault['kind'][]> = {
  'manifest.json': ['not-a-bundle', 'manifest-not-recorded'],
  'ledger/keys': ['keys-broken'],
  'ledger/checkpoint': ['checkpoint-unsigned'],
}

/** Whether a fault is told of the place where a byte of a bundle stands: its file, or in it the row or the leaf. */
export function placeOf(at: string, bytes: Buffer, offset: number): (fault: BundleFault) => boolean {
  const isFile = (fault: BundleFault) => 'path' in fault && fault.path === at
  const whole = ofNoPath[at]
  if (whole) return ({ kind }) => whole.includes(kind)
  if (at === 'events.jsonl') {
    const { stream, version } = rowAt(bytes, offset)
    return (fault) =>
      isFile(fault) || ('version' in fault && fault.stream === stream && fault.version === version)
  }
  const part = at.startsWith('ledger/') ? parsePath(at.slice('ledger/'.length)) : undefined
  if (part?.kind !== 'entries') return isFile
  const leaf = part.index * 256 + entryAt(bytes, offset)
  return (fault) => isFile(fault) || (fault.kind === 'leaf-altered' && fault.index === leaf)
}

function rowAt(bytes: Buffer, offset: number): EventLine {
  const from = offset === 0 ? 0 : bytes.lastIndexOf('\n', offset - 1) + 1
  return JSON.parse(bytes.subarray(from, bytes.indexOf('\n', from)).toString()) as EventLine
}

function entryAt(bytes: Buffer, offset: number): number {
  let end = 0
  return [...entriesOf(bytes)].findIndex((entry) => {
    end += 2 + entry.length
    return offset < end
  })
}
