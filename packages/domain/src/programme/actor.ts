/** Who may act. The public has no account; `clock` is the workflow itself when an instant has come. */
export const roles = [
  'officer',
  'director',
  'president',
  'member',
  'association',
  'beneficiary',
  'auditor',
  'public',
  'clock',
] as const
export type Role = (typeof roles)[number]

/** Who acts: an id and an office, never a name. `association` is set where the person speaks for one. */
export interface Actor {
  person: string
  role: Role
  association?: string
  /** The programmes that the office is for: an auditor's mission, a beneficiary body's. Absent, it is for all of them. */
  programmes?: readonly string[]
}

/** Whether an office reaches a programme. */
export function isFor({ programmes }: Actor, programme: string): boolean {
  return programmes?.includes(programme) ?? true
}

/** Who acts, as commands and events name them: what an office is for stands in the council's record. */
export function recorded({ person, role, association }: Actor): Actor {
  return { person, role, ...(association === undefined ? {} : { association }) }
}

export const clock: Actor = { person: 'clock', role: 'clock' }

/** What ties a person to one programme, beside the role. */
export type Relation = 'chair' | 'secretary' | 'member' | 'filer' | 'winner'
