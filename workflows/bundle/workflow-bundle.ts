import path from 'node:path'
import { buildId, requireBuilt, type Sources } from '@mithaq/local/built'

const workspace = path.join(import.meta.dirname, '..', '..')

/** Workflow code is what stands in these folders, and the versions of what they load. */
export const sources: Sources = [
  [path.join(workspace, 'workflows'), '{bundle,src}/**/*.ts'],
  [path.join(workspace, 'workflows'), 'replay/*.ts'],
  [path.join(workspace, 'packages', 'domain', 'src'), '**/*.ts'],
  [workspace, 'pnpm-lock.yaml'],
]

/** Where today's workflow code is kept as one file, built or not. */
export const bundlePath = async (): Promise<string> =>
  path.join(workspace, 'workflows', 'build', `workflows-${await buildId(workspace, sources)}.js`)

/** The path of today's workflow code as one file. Throws an OperatorError where it was not built ahead. */
export const workflowBundle = async (): Promise<string> =>
  requireBuilt(await bundlePath(), 'The workflow bundle')

/** The same code with the reporting interceptor inside, which no worker runs: histories are replayed with it. */
export const replayBundlePath = async (): Promise<string> =>
  path.join(workspace, 'workflows', 'replay', 'build', `replay-${await buildId(workspace, sources)}.js`)

/** Throws an OperatorError where it was not built ahead. */
export const replayBundle = async (): Promise<string> =>
  requireBuilt(await replayBundlePath(), 'The replay bundle')
