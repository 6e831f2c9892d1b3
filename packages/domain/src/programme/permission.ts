import { actLine, type ActName } from './acts.ts'
import type { Actor, Relation, Role } from './actor.ts'
import { stages, type Stage } from './stage.ts'
import type { ProgrammeState } from './state.ts'

/** Whether a person of this role, tied to the programme by this relation, may do this act in this stage. */
export function may(role: Role, relation: Relation | null, stage: Stage, act: ActName): boolean {
  const line = actLine(act)
  return (
    line.stages.includes(stage) &&
    line.by.some((by) => by.role === role && (!by.relation || by.relation === relation))
  )
}

/** Null where the act may be tried now. Who may not do it in any stage must not learn that the programme exists. */
export function notAllowed(
  programme: ProgrammeState,
  act: ActName,
  by: Actor,
): 'not-found' | 'not-in-this-stage' | null {
  const ties = [null, ...relationsOf(programme, by)]
  const mayIn = (stage: Stage) => ties.some((relation) => may(by.role, relation, stage, act))
  if (mayIn(programme.stage)) return null
  return stages.some(mayIn) ? 'not-in-this-stage' : 'not-found'
}

export function relationsOf(programme: ProgrammeState, actor: Actor): Relation[] {
  const relations: Relation[] = []
  const { members } = programme.committee
  const member = Object.hasOwn(members, actor.person) ? members[actor.person] : undefined
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
