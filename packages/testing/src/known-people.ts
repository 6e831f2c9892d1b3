import { keepPassword, keepPeople, type NewPerson } from '@mithaq/db/person/writes'
import { hashPassword } from '@mithaq/server/session/password-hash'
import type { Council } from './council.ts'

/** People with names and addresses of their own, before they sign in for the first time; those that are there stay. */
export async function introduce(council: Council, people: readonly NewPerson[]): Promise<void> {
  await keepPeople(
    council.db,
    people.map((one) => ({ isVerified: true, ...one })),
  )
}

/** A password, for whoever signs in by hand. */
export async function givePassword(council: Council, person: string, password: string): Promise<void> {
  await keepPassword(council.db, person, await hashPassword(password))
}
