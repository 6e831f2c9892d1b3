import type { BundleCheck } from '@mithaq/bundle/check-bundle'
import type { BundleFault } from '@mithaq/bundle/faults'
import { bundleEdits } from './bundle-edits.ts'

/**
 * Edits a bundle by hand, so many times, half of them by one flipped byte, the rest by each of the other edits in turn.
 * @returns those that were not told by a fault of their own, at their own place
 */
export function missedEdits(
  files: ReadonlyMap<string, Uint8Array>,
  check: (edited: ReadonlyMap<string, Uint8Array>) => Pick<BundleCheck, 'faults'>,
  count: number,
): string[] {
  const seed = Number(process.env['MITHAQ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const draw = drawer(seed)
  const names = Object.keys(bundleEdits)
  const missed: string[] = []
  for (let n = 0; n < count; n += 1) {
    const name = n % 2 === 0 ? (names[(n / 2) % names.length] ?? '') : 'a byte flipped'
    const edit = bundleEdits[name]
    if (!edit) throw new Error(`no edit ${name}`)
    const edited = new Map(files)
    const place = edit.edit(edited, draw)
    const isThere = typeof place === 'function' ? (place as (fault: BundleFault) => boolean) : () => true
    const { faults } = check(edited)
    const isNamed = faults.some((fault) => edit.kinds.includes(fault.kind) && isThere(fault))
    if (!isNamed) missed.push(`seed ${seed}, ${n}, ${name}: ${JSON.stringify(faults.slice(0, 5))}`)
  }
  return missed
}

/** A number from 0 on, drawn so that a seed gives the same edits again. */
function drawer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
