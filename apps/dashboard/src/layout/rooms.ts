import type { Role } from '@mithaq/domain/programme/actor'
import type { DeskWords } from '@mithaq/i18n/desk/words'
import { mayEnterOffices } from '../offices/who-enters.ts'
import { paths } from '../paths.ts'

/** The rooms of a desk, by what they are called; never more than seven for one role. */
const rooms = {
  home: paths.home,
  board: paths.board,
  offices: paths.offices,
} satisfies Partial<Record<keyof DeskWords['frame'], () => object>>

export type Room = keyof typeof rooms

const everywhere = ['home', 'board'] as const satisfies Room[]

type Held = Parameters<typeof mayEnterOffices>[0]

const roomsOfRole: Partial<Record<Role, readonly Room[]>> = {
  // Whoever reads and has nothing to do begins at the board.
  auditor: ['board'],
}

export function roomsOf(office: Held | null): readonly Room[] {
  if (!office) return everywhere
  const ofRole = roomsOfRole[office.role] ?? everywhere
  return mayEnterOffices(office) ? [...ofRole, 'offices'] : ofRole
}

export const addressOf = (room: Room) => rooms[room]()
