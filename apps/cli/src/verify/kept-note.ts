import { readFile } from 'node:fs/promises'
import { OperatorError } from '@mithaq/local/operator-error'

/** The text of a checkpoint that somebody kept from before. */
export async function keptNote(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new OperatorError(`${file} cannot be read.`, 'Give the path of a checkpoint that was kept.', {
      cause,
    })
  }
}
