import { actLine, type ActName } from './acts.ts'
import type { Actor, Relation, Role } from './actor.ts'
import type { Stage } from './stage.ts'
import type { ProgrammeState } from './state.ts'

/** Whether a person of this role, tied to the programme by this relation, may do this act in this stage. */
export function may(role: Role, relation: Relation | null, stage: Stage, act: ActName): boolean {
  const line = actLine(act)
  return line.stages.includes(stage) && isAllowed(role, relation ? [relation] : [], act)
}

/** The same without the stage: who may not do it in any stage must not learn that the programme exists. */
export function isAllowed(role: Role, relations: readonly Relation[], act: ActName): boolean {
  return actLine(act).by.some(
    (line) => line.role === role && (!line.relation || relations.includes(line.relation)),
  )
}

export function relationsOf(programme: ProgrammeState, actor: Actor): Relation[] {
  const relations: Relation[] = []
  const member = programme.committee.members[actor.person]
  if (member) {
    relations.push('member')
    const seat = programme.terms.seats.find(({ id }) => id === member.seat)
    if (seat?.isChair) relations.push('chair')
    if (seat?.isSecretary) relations.push('secretary')
  }
  const dossiers = Object.entries(programme.selection.dossiers)
  const own = dossiers.filter(([, dossier]) => dossier.by === actor.association)
  if (actor.association && own.length > 0) relations.push('filer')
  if (own.some(([id]) => id === programme.award.dossier)) relations.push('winner')
  return relations
}
