import { readFile } from 'node:fs/promises'
import { OperatorError } from '@mithaq/local/operator-error'

/** Reads a JSON file as a person named it. Throws an OperatorError where there is none, or where it is not JSON. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`${file} cannot be read.`, 'Give the path of a programme definition.')
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable'
    throw new OperatorError(`${file} is not JSON: ${why}`, 'Mend it where the message points.')
  }
}
