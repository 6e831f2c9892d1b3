import type { Definition } from '@mithaq/domain/definition/schema'
import type { BothLanguages } from '../language.ts'
import type { NamesById } from './names.ts'

/** A definition's own words for the ids that events and refusals hold. */
export function namesOf(definition: Definition): NamesById {
  const { papers, channels, milestones, tranches, criteria, committee, beneficiaries } = definition
  const indicators = milestones.flatMap((milestone) => milestone.indicators)
  const named = [
    ...papers,
    ...channels,
    ...criteria,
    ...committee.seats,
    ...beneficiaries,
    ...indicators,
    ...milestones,
    ...tranches,
  ]
  return Object.fromEntries(named.map(({ id, name }) => [id, shortName(name)]))
}

/** A definition's name of a thing, as it stands within a sentence. */
const shortName = (name: BothLanguages): BothLanguages => ({ ar: short(name.ar), fr: short(name.fr) })

/** 'الشطر الأول: بعد توقيع…' is 'الشطر الأول' within a sentence. */
function short(name: string): string {
  return name.split(/\s?:\s/u)[0] ?? name
}
