import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import { documentsFolder, type AbsentReason, type Manifest } from './format.ts'
import { namedPapers } from './named-papers.ts'

export type PaperCount = Record<AbsentReason | 'included', number>

/**
 * Each paper that a filing names is in the copy, or the copy says why it is not: what is not there is counted. That somebody
 * may not have a paper is the council's word; that one was replaced or erased is held against the events that say so.
 */
export function checkPapers(
  files: ReadonlyMap<string, Uint8Array>,
  { absent }: Pick<Manifest, 'absent'>,
  { leaves, isErased }: { leaves: readonly Leaf[]; isErased: boolean },
): { papers: PaperCount; faults: BundleFault[] } {
  const reasons = new Map(absent.map(({ file, why }) => [file, why]))
  const papers: PaperCount = { included: 0, withheld: 0, superseded: 0, erased: 0 }
  const faults: BundleFault[] = []
  for (const { file, isCurrent } of namedPapers(leaves)) {
    const why = files.has(documentsFolder + file) ? 'included' : reasons.get(file)
    if (why !== undefined) papers[why] += 1
    if (why === 'erased' && !isErased) faults.push({ kind: 'erasure-not-recorded', of: file })
    if (why === undefined || (why === 'superseded' && isCurrent)) faults.push({ kind: 'paper-missing', file })
  }
  return { papers, faults }
}
