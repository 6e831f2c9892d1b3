import path from 'node:path'
import { buildId, requireBuilt, type Sources } from '@mithaq/local/built'

const dashboard = path.join(import.meta.dirname, '..')
const workspace = path.join(dashboard, '..', '..')

/** What the dashboard is made of: our sources, and the versions of everything else. */
export const sources: Sources = [
  [dashboard, '{bundle,src,public,verify}/**/*.{ts,tsx,css,svg}'],
  [dashboard, 'index.html'],
  [path.join(workspace, 'packages', 'domain', 'src'), '**/*.ts'],
  [path.join(workspace, 'packages', 'i18n', 'src'), '**/*.ts'],
  // Of these two, what the page that verifies documents is made of.
  [path.join(workspace, 'packages', 'documents', 'src'), '**/*.ts'],
  [path.join(workspace, 'packages', 'ledger', 'src'), '**/*.ts'],
  [path.join(workspace, 'packages', 'look'), '*.css'],
  [workspace, 'pnpm-lock.yaml'],
]

/** Where today's dashboard is kept, built or not; the zone data of the Node that builds goes into it. */
export const deskPath = async (): Promise<string> =>
  path.join(dashboard, 'build', await buildId(workspace, sources, process.versions.tz))

/** The folder with today's dashboard as a browser loads it. Throws an OperatorError where it was not built ahead. */
export const deskBundle = async (): Promise<string> => requireBuilt(await deskPath(), 'The dashboard')
