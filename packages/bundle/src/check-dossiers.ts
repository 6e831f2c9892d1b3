import { digestOf } from '@mithaq/domain/definition/digest'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import { closingIn, dossiersIn } from './leaf-data.ts'

/**
 * The leaves of filings are sealed and name no programme, so that one that was left out leaves no gap. The closing counted
 * and listed the dossiers that stood then, in leaves that anybody reads: each of them has to be there. One that was withdrawn
 * before is not listed, and its absence not seen.
 */
export function checkDossiers(leaves: readonly Leaf[]): BundleFault[] {
  const there = new Set(leaves.map(({ stream }) => stream))
  const pages = leaves.filter(({ type }) => type === 'dossiersListed')
  const listed = pages.flatMap(({ data }) => dossiersIn(data) ?? [])
  const faults: BundleFault[] = pages.filter(({ data }) => !dossiersIn(data)).map(malformed)
  const missing = listed.filter(({ id }) => !there.has(`dossier/${id}`))
  const named = faults.concat(missing.map(({ id }) => ({ kind: 'dossier-missing', dossier: id })))
  const closing = leaves.find(({ type }) => type === 'intakeClosed')
  if (!closing) return named
  const closed = closingIn(closing.data)
  if (!closed) return [...named, malformed(closing)]
  return digestOf(listed) === closed.digest
    ? named
    : [...named, { kind: 'dossiers-differ', counted: closed.count, listed: listed.length }]
}

const malformed = ({ stream, version }: Leaf): BundleFault => ({ kind: 'event-malformed', stream, version })
