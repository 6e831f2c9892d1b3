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
}

export const clock: Actor = { person: 'clock', role: 'clock' }

/** What ties a person to one programme, beside the role. */
export type Relation = 'chair' | 'secretary' | 'member' | 'filer' | 'winner'
