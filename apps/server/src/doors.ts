import type { Actor, Role } from '@mithaq/domain/programme/actor'
import { actLine, type ActName } from '@mithaq/domain/programme/acts'
import { inputs } from '@mithaq/domain/programme/inputs'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { stylesheetPath } from './front-page/stylesheet.ts'

/** Who may come through a door at all; the relation, the stage and the rule are asked behind it. */
type Who = 'anyone' | readonly Role[]

const associations = ['association'] as const

/** An act is open to the roles that the table of acts names, whatever ties them to the programme. */
const acts = Object.keys(inputs).map((act): [string, Who] => {
  const roles = actLine(act as ActName).by.map(({ role }) => role)
  return [`act.${act}`, [...new Set(roles)]]
})

/** Every procedure, one line each: a procedure without a line stays shut, and the server does not start. */
export const procedureDoors: ReadonlyMap<string, Who> = new Map<string, Who>([
  ...acts,
  ['programme.draft', ['officer']],
  // What each person sees of it is in domain, `viewOf`.
  ['programme.page', 'anyone'],
  ['dossier.saveDraft', associations],
  ['dossier.file', associations],
  ['dossier.replace', associations],
  ['dossier.withdraw', associations],
  ['dossier.reconfirm', associations],
  ['dossier.own', associations],
  // Whoever does an act that names words.
  ['words.save', ['officer', 'president', 'member', 'association', 'beneficiary']],
])

const open = (url: string): [string, Who][] => [
  [`GET ${url}`, 'anyone'],
  [`HEAD ${url}`, 'anyone'],
]

/** Every route of Fastify, by method and pattern. */
export const routeDoors: ReadonlyMap<string, Who> = new Map<string, Who>([
  ['GET /', 'anyone'],
  ['HEAD /', 'anyone'],
  ['GET /programmes/:id', 'anyone'],
  ['HEAD /programmes/:id', 'anyone'],
  [`GET ${stylesheetPath}`, 'anyone'],
  [`HEAD ${stylesheetPath}`, 'anyone'],
  // The dashboard's files hold nothing of a programme: what it shows comes through procedures.
  ...['/desk', '/desk/assets/:file', '/desk/star.svg', '/desk/*'].flatMap(open),
  ['PUT /files', associations],
  // Each procedure behind it has a line of its own.
  ['ANY /trpc/:path', 'anyone'],
])

/** Null where the door opens; otherwise the answer that an unknown id gets too. */
export function refusalAtDoor(who: Who | undefined, actor: Actor | null): Refusal | null {
  if (who === 'anyone') return null
  if (!actor) return { word: 'sign-in-required' }
  return who?.includes(actor.role) ? null : { word: 'not-found' }
}

/** Doors without a line and lines without a door, by name; none where the table tells the truth. */
export function doorProblems(routes: Iterable<string>, procedures: Iterable<string>): string[] {
  return [...differences(routeDoors, new Set(routes)), ...differences(procedureDoors, new Set(procedures))]
}

function differences(lines: ReadonlyMap<string, Who>, doors: ReadonlySet<string>): string[] {
  const withoutLine = [...doors].filter((door) => !lines.has(door)).map((door) => `${door} has no line`)
  const withoutDoor = [...lines.keys()]
    .filter((line) => !doors.has(line))
    .map((line) => `${line} has no door`)
  return [...withoutLine, ...withoutDoor]
}
