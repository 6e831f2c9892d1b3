import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { definition, type Definition } from '@mithaq/domain/definition/schema'

const file = new URL('../../../programmes/sefrou-2024.json', import.meta.url)

/** Sefrou's programme under an id of its own: the councils of one run of tests share an engine. */
export async function sefrouDefinition(): Promise<Definition> {
  const sefrou = definition.parse(JSON.parse(await readFile(file, 'utf8')))
  return { ...sefrou, id: `sefrou-${randomBytes(4).toString('hex')}` }
}
