import type { Instant } from '../clock/instant.ts'
import type { NewOfficeEvent } from './events.ts'
import { isHeld, type HeldRole, type Office } from './office.ts'

/** The council's offices, whoever held them and when. */
export interface CouncilState {
  /** Of the last event folded; 0 before the first. */
  version: number
  offices: Readonly<Record<string, Office>>
}

export const newCouncil: CouncilState = { version: 0, offices: {} }

/** The state after an event. Throws where versions do not follow, or where an event names an office that is none. */
export function foldCouncil(
  state: CouncilState,
  event: NewOfficeEvent & { version: number; at: Instant },
): CouncilState {
  if (event.version !== state.version + 1) {
    throw new Error(`office event ${event.version} does not follow version ${state.version}`)
  }
  const office = changed(state, event)
  return { version: event.version, offices: { ...state.offices, [office.id]: office } }
}

/** The one office that an event is about, as it stands after it. */
export function changed(
  { offices }: Pick<CouncilState, 'offices'>,
  event: NewOfficeEvent & { at: Instant },
): Office {
  switch (event.type) {
    case 'officeGranted': {
      const { office: id, body = null, programmes = null, ...granted } = event.data
      return { id, ...granted, body, programmes, delegatedBy: null }
    }
    case 'officeDelegated': {
      const { office: id, holder, since, until, by: delegatedBy } = event.data
      const whose = { role: 'president', capacity: 'delegate', association: null } as const
      return { id, holder, ...whose, body: null, programmes: null, since, until, delegatedBy }
    }
    case 'officeRevoked': {
      const office = offices[event.data.office]
      if (!office) throw new Error(`office ${event.data.office} was never granted`)
      return { ...office, until: event.at }
    }
  }
}

/** The offices of a role that are held at an instant, delegations aside. */
export function heldOf({ offices }: CouncilState, role: HeldRole, now: Instant): Office[] {
  return Object.values(offices).filter(
    (office) => office.role === role && office.capacity !== 'delegate' && isHeld(office, now),
  )
}
