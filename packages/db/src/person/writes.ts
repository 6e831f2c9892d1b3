import type { Actor } from '@mithaq/domain/programme/actor'
import type { Database } from '../database.ts'
import type { TextInLanguages } from './table.ts'

export interface NewPerson extends Actor {
  name: TextInLanguages
  email: string
}

/** Keeps persons and the associations they speak for; those that are there already stay as they are. */
export async function keepPeople(
  db: Database,
  given: { people: readonly NewPerson[]; associations: readonly { id: string; name: TextInLanguages }[] },
): Promise<void> {
  const associations = given.associations.map(({ id, name }) => ({ id, name: JSON.stringify(name) }))
  const people = given.people.map(({ person, role, name, email, association = null }) => ({
    id: person,
    role,
    email,
    association,
    name: JSON.stringify(name),
  }))
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('association')
      .values(associations)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await trx
      .insertInto('person')
      .values(people)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
}
