import { associationNames, peopleNamed } from '@mithaq/db/person/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { eventsOfTypes, type TypedEvent } from '@mithaq/db/record/typed-reads'
import { programmeStream } from '@mithaq/db/record/reads'
import { dossiersInOrder } from '@mithaq/db/selection/reads'
import { saltedWords } from '@mithaq/db/words/reads'
import { minutesPdf } from '@mithaq/documents/minutes/minutes'
import type { MinutesNames } from '@mithaq/documents/minutes/minutes-names'
import { instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { dossierOf } from '@mithaq/domain/selection/stage'
import type { ExclusionCause } from '@mithaq/domain/selection/events'
import { exclusionCauses } from '@mithaq/i18n/causes/names'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { Services } from '../context.ts'
import { Refused } from '../refused.ts'
import { issuedOver } from './issued.ts'
import { letterheadOf, provedEntry, type Asked, type Given } from './asked.ts'

/** The committee's minutes, as far as they go: adopted, or drawn up and not yet signed by all. */
export async function giveMinutes({ db, site }: Services, asked: Asked): Promise<Given> {
  const { programme, language } = asked
  const found = await programmeAt(db, programme)
  if (!found) throw new Refused({ word: 'not-found' })
  const { state, definition } = found
  const digest = state.committee.minutes
  if (digest === null) throw new Refused({ word: 'minutes-not-drawn-up' })
  const stream = programmeStream(programme)
  const events = await eventsOfTypes(db, stream, types)
  const [newest] = events.filter(({ type }) => type === 'minutesAdopted' || type === 'minutesDrawnUp')
  const words = await saltedWords(db, digest)
  if (!newest || !words) throw new Refused({ word: 'minutes-not-drawn-up' })
  const entry = await provedEntry(db, stream, newest.version)
  const { members } = state.committee
  const { selection } = state
  const people = await peopleNamed(db, Object.keys(members))
  const associations = await associationNames(
    db,
    Object.values(selection.dossiers).map(({ by }) => by),
  )
  const names: MinutesNames = {
    council: letterheadOf(definition),
    programme: definition.title,
    publishedAt: state.call.publishedAt,
    deadline: state.call.deadline?.at ?? null,
    appointedAt: instantOf(events, 'committeeAppointed'),
    openedAt: selection.openedAt,
    members: membersOf(state, definition, people),
    dossiers: dossiersOf(state, events, associations, await dossiersInOrder(db, programme)),
    hasRanking: selection.ranking !== null,
    text: typeof words.body === 'string' ? words.body : '',
    salt: words.salt,
    site,
  }
  const said = { document: 'minutes', language, names } as const
  const issued = await issuedOver(db, asked, { leaf: entry.leaf, said })
  const pdf = minutesPdf({ language, entry, names, ...issued })
  return { pdf, name: `pv-${programme}-${newest.version}-${language}` }
}

const types = ['committeeAppointed', 'dossierExcluded', 'minutesAdopted', 'minutesDrawnUp']

function instantOf(events: readonly TypedEvent[], type: string) {
  const found = events.find((event) => event.type === type)
  return found ? instant(found.at) : null
}

type NamedById = ReadonlyMap<string, BothLanguages>

function membersOf(
  { committee, selection }: ProgrammeState,
  definition: Definition,
  people: NamedById,
): MinutesNames['members'] {
  const seats = new Map(definition.committee.seats.map(({ id, name }) => [id, name]))
  const order = [...seats.keys()]
  const members = Object.entries(committee.members).toSorted(
    ([, one], [, other]) => order.indexOf(one.seat) - order.indexOf(other.seat),
  )
  return members.map(([person, member]) => ({
    seat: seats.get(member.seat) ?? same(member.seat),
    name: people.get(person) ?? same(person),
    isPresent: selection.present.includes(person),
    recusals: Object.keys(member.interests).length,
    signature: !member.hasSigned ? 'none' : member.hasDissented ? 'dissent' : 'signed',
  }))
}

function dossiersOf(
  { selection }: ProgrammeState,
  events: readonly TypedEvent[],
  associations: NamedById,
  inOrder: readonly string[],
): MinutesNames['dossiers'] {
  const causes = new Map(
    events
      .filter(({ type }) => type === 'dossierExcluded')
      .map(({ data }) => [data['dossier'], data['cause'] as ExclusionCause]),
  )
  return inOrder.flatMap((id) => {
    const dossier = dossierOf(selection, id)
    if (!dossier) return []
    const { by, status } = dossier
    const cause = causes.get(id)
    const rank = selection.ranking?.indexOf(id) ?? -1
    return {
      association: associations.get(by) ?? same(by),
      status,
      cause: cause === undefined ? null : exclusionCauses[cause],
      rank: rank === -1 ? null : rank + 1,
    }
  })
}

/** An id stands for itself where nobody has a name for it. */
const same = (id: string): BothLanguages => ({ ar: id, fr: id })
