import path from 'node:path'
import { buildId, requireBuilt, type Sources } from '@mithaq/local/built'

const workspace = path.join(import.meta.dirname, '..', '..', '..')

const sources: Sources = [
  [path.join(workspace, 'packages', 'bundle'), '{bundle,src}/**/*.ts'],
  [path.join(workspace, 'packages', 'ledger', 'src'), '**/*.ts'],
  [path.join(workspace, 'packages', 'db', 'src', 'record'), 'leaf.ts'],
  [path.join(workspace, 'packages', 'domain', 'src'), '{definition/digest,programme/words}.ts'],
  [path.join(workspace, 'packages', 'i18n', 'src', 'documents'), 'verdict.ts'],
  [workspace, 'pnpm-lock.yaml'],
]

/** Where today's verifier is kept as one file, built or not. */
export const verifierPath = async (): Promise<string> =>
  path.join(workspace, 'packages', 'bundle', 'build', `verify-${await buildId(workspace, sources)}.mjs`)

/** The path of today's verifier. Throws an OperatorError where it was not built ahead. */
export const builtVerifier = async (): Promise<string> =>
  requireBuilt(await verifierPath(), 'The verifier of bundles')
