import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { OperatorError } from '@mithaq/local/operator-error'
import { signToken } from '@mithaq/server/session/token'
import { demoPeople } from '../start/people.ts'

/** `mithaq token PERSON`: a development token, valid for a day, for one of the people that `start` made up. */
export async function token(person: string, { dir }: { dir: string }): Promise<void> {
  const known = demoPeople.find((one) => one.person === person)
  if (!known) {
    const ids = demoPeople.map((one) => one.person).join(', ')
    throw new OperatorError(`There is no demo person "${person}".`, `Say one of: ${ids}.`)
  }
  const secret = await readFile(path.join(dir, 'development-secret')).catch(() => {
    throw new OperatorError(`Nothing was started in ${dir} yet.`, 'Run npm start first.')
  })
  const { role, association } = known
  const actor = { person, role, ...(association === undefined ? {} : { association }) }
  process.stdout.write(`${await signToken(secret, actor)}\n`)
}
