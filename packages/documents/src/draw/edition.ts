import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (at: string) => fileURLToPath(new URL(at, import.meta.url))
const beside = (module: string) => fileURLToPath(new URL('.', import.meta.resolve(module)))

let known: string | undefined

/**
 * Which templates and words a document is drawn with. A document of another edition cannot be drawn again to the same
 * bytes, and says so, rather than be called altered.
 */
export function edition(): string {
  known ??= digestOf([
    ...['../../templates/', '../receipt/', '../minutes/', '../summary/', '../issue/', './'].map(here),
    beside('@mithaq/i18n/documents/paper'),
  ])
  return known
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const file of readdirSync(folder).toSorted()) {
      if (!/\.(?:typ|ts)$/.test(file) || file.endsWith('.test.ts')) continue
      hash.update(file).update(readFileSync(`${folder}/${file}`))
    }
  }
  // Another compiler breaks lines at other places.
  hash.update(readFileSync(`${beside('@myriaddreamin/typst-ts-node-compiler')}package.json`))
  return hash.digest('hex').slice(0, 16)
}
