import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { removeOlder } from '@mithaq/local/built'
import { build, type Plugin } from 'vite'
import { verifierPath } from './verifier.ts'

const given = path.join(import.meta.dirname, 'node-18.ts')

/** What a later Node has and Node 18 has not comes with the file. */
const olderNode: Plugin = {
  name: 'older-node',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'node:crypto' && importer !== given ? given : null),
}

/** `build` of this package, run by turbo: the verifier as one file that runs on any Node from 18 on. */
const file = await verifierPath()
const draft = `${file}.${process.pid}`
await build({
  root: path.join(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  plugins: [olderNode],
  ssr: { noExternal: true },
  build: {
    ssr: path.join(import.meta.dirname, '..', 'src', 'verify.ts'),
    target: 'node18',
    outDir: draft,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'verify.mjs' } },
  },
})
const code = await readFile(path.join(draft, 'verify.mjs'))
await rm(draft, { recursive: true })
await mkdir(path.dirname(file), { recursive: true })
// A server that reads meanwhile never gets half of it.
await writeFile(draft, code)
await rename(draft, file)
await removeOlder(path.dirname(file), file)
