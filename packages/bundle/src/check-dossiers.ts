import { digestOf } from '@mithaq/domain/definition/digest'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'

/**
 * The leaves of filings are sealed and name no programme, so that one that was left out leaves no gap. The closing counted
 * and listed the dossiers that stood then, in leaves that anybody reads: each of them has to be there. One that was withdrawn
 * before is not listed, and its absence not seen.
 */
export function checkDossiers(leaves: readonly Leaf[]): BundleFault[] {
  const there = new Set(leaves.map(({ stream }) => stream))
  const listed = leaves
    .filter(({ type }) => type === 'dossiersListed')
    .flatMap(({ data }) => (data as { dossiers?: { id: string; by: string }[] }).dossiers ?? [])
  const missing = listed
    .filter(({ id }) => !there.has(`dossier/${id}`))
    .map(({ id }): BundleFault => ({ kind: 'dossier-missing', dossier: id }))
  const closing = leaves.find(({ type }) => type === 'intakeClosed')
  if (!closing) return missing
  const { count, digest } = closing.data as { count: number; digest: string }
  return digestOf(listed) === digest
    ? missing
    : [...missing, { kind: 'dossiers-differ', counted: count, listed: listed.length }]
}
