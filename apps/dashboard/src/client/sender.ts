import { actingOffice } from './office.ts'

/** Whose page this is: whoever was signed in when it was opened, until it is loaded anew. Null as long as nobody is known. */
let owner: string | null = null

export const pageOwner = (): string | null => owner

export function ownPage(person: string): void {
  owner = person
}

/**
 * In whose name a request is sent, and in which office. A browser has one session for all of its tabs: where somebody else
 * has signed in since, the server refuses instead of doing one person's act as another's.
 */
export function senderHeaders(): Record<string, string> {
  return { ...officeHeader(), ...(owner === null ? {} : { 'x-mithaq-person': owner }) }
}

/** For the one question of which the answer may be anybody: who is signed in. */
export function officeHeader(): Record<string, string> {
  const office = actingOffice()
  return office === null ? {} : { 'x-mithaq-office': office }
}

/** A browser's stream carries no header: the same goes beside its question. */
export function senderParams(): { office?: string; person?: string } {
  const office = actingOffice()
  return { ...(office === null ? {} : { office }), ...(owner === null ? {} : { person: owner }) }
}
