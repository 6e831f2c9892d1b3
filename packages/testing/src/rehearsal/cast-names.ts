import type { Actor } from '@mithaq/domain/programme/actor'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { roleNames } from '@mithaq/i18n/roles/names'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { representative } from '../cast.ts'
import { associations as cast } from './associations.ts'
import { associationNames, personNames } from '../people.ts'

/** What the cast is called: persons, associations and their dossiers in this programme, by their ids. */
export function castNames(programme: string): NamesById {
  const filed = Object.values(cast).flatMap((n) => {
    const { association } = representative(n)
    const name = associationNames[association]
    return name ? [[dossierIdOf(programme, association), name] as const] : []
  })
  return { ...personNames, ...associationNames, ...Object.fromEntries(filed) }
}

/** Who acts: an association by its name, a person of the council by name and office; whoever has no name, by the office. */
export function whoIs({ role, person }: Pick<Actor, 'role' | 'person'>): BothLanguages {
  const office = roleNames[role]
  const name = personNames[person]
  if (role === 'association') return representedBy.get(person) ?? office
  if (!name) return office
  const { ar, fr } = office
  return { ar: `${name.ar} (${ar})`, fr: `${name.fr} (${fr.charAt(0).toLowerCase()}${fr.slice(1)})` }
}

const representedBy = new Map(
  Object.values(cast).flatMap((n) => {
    const { person, association } = representative(n)
    const name = associationNames[association]
    return name ? [[person, name] as const] : []
  }),
)
