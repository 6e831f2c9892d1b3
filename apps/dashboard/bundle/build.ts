import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { removeOlder } from '@mithaq/local/built'
import { buildDesk } from './build-desk.ts'
import { deskPath } from './desk-bundle.ts'

/** `build` of this package, run by turbo: the dashboard in a folder that carries the digest of its sources. */
const folder = await deskPath()
const draft = `${folder}.${process.pid}`
await buildDesk(path.join(import.meta.dirname, '..'), draft)
await rm(folder, { recursive: true, force: true })
await rename(draft, folder)
await removeOlder(path.dirname(folder), folder)
