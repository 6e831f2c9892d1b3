import type { HeldOffice } from '@mithaq/db/session/standing-reads'
import { officeActs } from '@mithaq/domain/office/acts'
import { roles, type Role } from '@mithaq/domain/programme/actor'
import { actLine, type ActName } from '@mithaq/domain/programme/acts'
import { inputs } from '@mithaq/domain/programme/inputs'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { bundlePath } from './bundle/bundle-path.ts'
import { stylesheetPath } from './front-page/stylesheet.ts'
import { authInputs } from './session/auth-inputs.ts'
import { paperPath } from './paper/paper-path.ts'
import type { Whoever } from './session/whoever.ts'

/** Who may come through a door at all; the relation, the stage and the rule are asked behind it. */
type Who = 'anyone' | 'signed-in' | readonly Seat[]

/** A writer prepares what an association does, and does nothing of it: they come through fewer doors. */
type Seat = Role | 'writer'

const associations = ['association'] as const
const withWriters = ['association', 'writer'] as const
const offices = ['officer', 'director', 'president', 'auditor', 'association'] as const
const councilOffices = ['officer', 'director', 'president', 'auditor'] as const
/** Whoever reads the engine's history, and examines the record by it. */
const examiners = ['officer', 'auditor'] as const
/** Whoever has an account: what each of them sees is cut behind the door. */
const accounts: readonly Seat[] = [...roles.filter((role) => role !== 'public' && role !== 'clock'), 'writer']

/** Whoever may ever be handed the file of a dossier's paper. */
const paperReaders = ['officer', 'auditor', 'member', 'association', 'writer'] as const

/** An act is open to the roles that the table of acts names, whatever ties them to the programme. */
const acts = Object.keys(inputs).map((act): [string, Who] => {
  const mayTry = actLine(act as ActName).by.map(({ role }) => role)
  return [`act.${act}`, [...new Set(mayTry)]]
})

/** Every procedure, one line each: a procedure without a line stays shut, and the server does not start. */
export const procedureDoors: ReadonlyMap<string, Who> = new Map<string, Who>([
  ...acts,
  ['programme.draft', ['officer']],
  // A file is checked before there is a programme of it; nothing is kept.
  ['programme.check', ['officer']],
  // The engine's history holds ids, digests, enums, amounts and instants alone.
  ['programme.history', ['officer', 'auditor']],
  // How it stood: folded from the events, and cut by `viewOf` as the page is.
  ['programme.at', councilOffices],
  // What each person sees of it is in domain, `viewOf`.
  ['programme.page', 'anyone'],
  ['programme.offers', accounts],
  // What each person sees of it is in domain, `moneyOf`.
  ['programme.money', 'anyone'],
  // Which programmes each person finds is in `sightOf`.
  ['programme.search', accounts],
  ['programme.board', accounts],
  // What each person sees of an event, and of its words, is in domain, `shownData`.
  ['programme.timeline', 'anyone'],
  ['programme.words', 'anyone'],
  ['dossier.saveDraft', withWriters],
  ['dossier.file', associations],
  ['dossier.replace', associations],
  ['dossier.withdraw', associations],
  ['dossier.reconfirm', associations],
  ['dossier.own', withWriters],
  ['dossier.list', ['officer', 'director', 'president', 'auditor', 'member']],
  ['dossier.read', ['officer', 'member']],
  // Whom a notice has to be for is in `noticeReader`.
  ['notice.list', accounts],
  ['notice.unread', accounts],
  ['notice.markRead', accounts],
  ['paper.texts', 'anyone'],
  // Which paper, and when, is in domain: `refusedPaper`.
  ['paper.dossier', paperReaders],
  // Who read what is for those who answer for it, and for the auditor.
  ['retention.readings', ['officer', 'director', 'auditor']],
  ['retention.term', ['officer', 'director', 'auditor']],
  ['retention.erase', ['officer', 'director']],
  // Accounts without an office: the director answers for the council's people.
  ['account.record', ['officer', 'director', 'auditor']],
  ['account.erase', ['director']],
  // Of which programmes each person learns is in `mayLearn`.
  ['live.changes', accounts],
  // Whether the engine's histories and the record tell the same, and what rings.
  ['record.completeness', ['officer', 'director', 'president', 'auditor']],
  ['record.compare', ['officer', 'director', 'auditor']],
  ['record.alarms', ['officer', 'director', 'auditor']],
  // The record of a programme, for whoever sees the whole of it: `seenProgramme`.
  ['record.lines', councilOffices],
  ['record.people', councilOffices],
  ['record.ledger', councilOffices],
  ['record.prove', councilOffices],
  ['record.check', examiners],
  ['record.checkLedger', examiners],
  ['record.places', examiners],
  ['record.waiting', examiners],
  ['record.accesses', examiners],
  ['record.replay', examiners],
  ['record.startReplay', examiners],
  ['rehearsal.start', ['officer']],
  ['rehearsal.status', ['officer', 'director', 'president', 'auditor']],
  // One at a time in the whole council: its offices learn whose it is.
  ['rehearsal.running', ['officer', 'director', 'president', 'auditor']],
  ['rehearsal.cancel', ['officer']],
  ['people.list', ['officer', 'president']],
  // Whoever does an act that names words.
  ['words.save', ['officer', 'director', 'president', 'member', 'association', 'writer', 'beneficiary']],
  ['session.me', 'anyone'],
  ['session.rename', 'signed-in'],
  ['session.list', 'signed-in'],
  ['session.revoke', 'signed-in'],
  ['session.revokeAll', 'signed-in'],
  ['office.list', offices],
  ['office.history', ['director', 'officer', 'president', 'auditor']],
  ['letterhead.read', 'anyone'],
  // Whom each may grant is asked behind it: `mayGrant`.
  ['office.grant', officeActs.grantOffice.by],
  ['office.invite', officeActs.grantOffice.by],
  ['office.delegate', officeActs.delegateOffice.by],
  ['office.revoke', officeActs.revokeOffice.by],
  ['association.list', ['officer', 'director', 'president', 'auditor']],
  ['association.register', ['officer', 'director']],
])

const reading = (url: string, who: Who): [string, Who][] => [
  [`GET ${url}`, who],
  [`HEAD ${url}`, who],
]
const open = (url: string): [string, Who][] => reading(url, 'anyone')
const filings: ReadonlySet<string> = new Set([
  'dossier.file',
  'dossier.replace',
  'dossier.withdraw',
  'dossier.reconfirm',
])

/** Acts and filings: sent again under their request id, they have their one answer. */
export const isConfirmedLater = (path: string): boolean => path.startsWith('act.') || filings.has(path)

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
  // For whoever checks the record: leaves hold roles, digests and commitments, no person.
  ...['/ledger/checkpoint', '/ledger/vkey', '/ledger/keys', '/ledger/tile/*'].flatMap(open),
  // What an entry says to anybody who holds a paper that names it.
  ...['/receipts/:index', '/ledger/verify.html'].flatMap(open),
  ...reading('/documents/:programme/receipt', withWriters),
  ...reading('/documents/:programme/minutes', ['officer', 'director', 'president', 'auditor']),
  ['PUT /files', withWriters],
  // The same in parts, which go on after a cut; each upload is its sender's alone.
  ['POST /uploads', withWriters],
  ['HEAD /uploads/:id', withWriters],
  ['PATCH /uploads/:id', withWriters],
  // The whole record of a programme: for whoever audits it, and who keeps it.
  [`GET ${bundlePath}`, ['officer', 'auditor']],
  [`GET ${paperPath}`, paperReaders],
  [`HEAD ${paperPath}`, paperReaders],
  // Each procedure behind it has a line of its own.
  ['ANY /trpc/:path', 'anyone'],
  ...Object.keys(authInputs).map((path): [string, Who] => [`POST /auth${path}`, 'anyone']),
])

/** Null where the door opens; to whoever holds another office, the answer that an unknown id gets too. */
export function refusalAtDoor(who: Who | undefined, whoever: Whoever): Refusal | null {
  // Also where anyone may come in: it would be answered to somebody else than who asked.
  if (whoever.kind === 'another') return { word: 'other-person' }
  if (who === 'anyone') return null
  if (whoever.kind === 'nobody') return { word: 'sign-in-required' }
  if (whoever.kind === 'ended') return { word: 'session-ended' }
  if (who === 'signed-in') return null
  if (!whoever.office) return { word: 'office-not-held' }
  return who?.includes(seatOf(whoever.office)) ? null : { word: 'not-found' }
}

const seatOf = ({ role, capacity }: HeldOffice): Seat => (capacity === 'writer' ? 'writer' : role)

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
