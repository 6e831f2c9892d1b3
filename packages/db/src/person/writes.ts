import type { Database } from '../database.ts'
import type { TextInLanguages } from './table.ts'

export interface NewPerson {
  person: string
  name: TextInLanguages
  email: string
  isVerified?: boolean
  isDemo?: boolean
}

/** Keeps persons and where they are written to; those that are there already stay as they are. No event holds any of it. */
export async function keepPeople(db: Database, people: readonly NewPerson[]): Promise<void> {
  await db
    .insertInto('person')
    .values(
      people.map(({ person: id, name, isDemo = false }) => ({ id, name: JSON.stringify(name), isDemo })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const users = people.map(({ person: id, email, isVerified: emailVerified = false }) => ({
    id,
    email: email.toLowerCase(),
    emailVerified,
  }))
  await db
    .insertInto('auth.user')
    .values(users)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Keeps associations by name; those that are there already stay as they are. */
export async function keepAssociations(
  db: Database,
  associations: readonly { id: string; name: TextInLanguages }[],
): Promise<void> {
  await db
    .insertInto('association')
    .values(associations.map(({ id, name }) => ({ id, name: JSON.stringify(name) })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Gives an account its password, already hashed, where it has none yet. */
export async function keepPassword(db: Database, person: string, hashed: string): Promise<void> {
  await db
    .insertInto('auth.account')
    .values({ id: person, accountId: person, providerId: 'credential', userId: person, password: hashed })
    .onConflict((conflict) => conflict.columns(['providerId', 'accountId']).doNothing())
    .execute()
}

/** A person's name is theirs to set right; no event holds it. */
export async function renamePerson(db: Database, person: string, name: TextInLanguages): Promise<void> {
  await db
    .updateTable('person')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', person)
    .execute()
}
