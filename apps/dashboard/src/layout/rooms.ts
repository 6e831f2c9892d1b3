import type { Role } from '@mithaq/domain/programme/actor'
import type { DeskWords } from '@mithaq/i18n/desk/words'
import { paths } from '../paths.ts'

/** The rooms of a desk, by what they are called; never more than seven for one role. */
const rooms = {
  home: paths.home,
  board: paths.board,
  offices: paths.offices,
} satisfies Partial<Record<keyof DeskWords['frame'], () => object>>

export type Room = keyof typeof rooms

const everywhere = ['home', 'board'] as const satisfies Room[]
const withOffices = [...everywhere, 'offices'] as const satisfies Room[]

const roomsOfRole: Partial<Record<Role, readonly Room[]>> = {
  // Whoever reads and has nothing to do begins at the board.
  auditor: ['board', 'offices'],
  officer: withOffices,
  director: withOffices,
  president: withOffices,
  association: withOffices,
}

export function roomsOf(role: Role | undefined): readonly Room[] {
  return (role && roomsOfRole[role]) ?? everywhere
}

export const addressOf = (room: Room) => rooms[room]()
