/**
 * Which doors stand open to whom, acts of the procedure aside: written office by office from what each has to do, and
 * not from the server's table, which is written door by door. A door opened too wide in the one is missing in the other.
 */
const anyone = [
  'programme.page',
  'programme.money',
  'programme.timeline',
  'programme.words',
  'paper.texts',
  'session.me',
  'letterhead.read',
]
const whoeverSignedIn = ['session.rename', 'session.list', 'session.revoke', 'session.revokeAll']
const everyAccount = [
  'programme.board',
  'programme.offers',
  'programme.search',
  'notice.list',
  'notice.unread',
  'notice.markRead',
  'live.changes',
]
/** What an office of the council reads of any programme. */
const ofTheCouncil = [
  'programme.at',
  'dossier.list',
  'record.completeness',
  'record.lines',
  'record.people',
  'record.ledger',
  'record.prove',
  'rehearsal.status',
  'rehearsal.running',
  'office.list',
  'office.history',
  'association.list',
  'GET /documents/:programme/minutes',
]
const answersForReading = [
  'retention.readings',
  'retention.term',
  'account.record',
  'record.compare',
  'record.alarms',
]
const examines = [
  'programme.history',
  'record.check',
  'record.checkLedger',
  'record.places',
  'record.waiting',
  'record.accesses',
  'record.replay',
  'record.startReplay',
  'GET /bundles/:programme',
]
const paper = ['paper.dossier', 'GET /papers/:programme/:dossier/:file']
const prepares = [
  'dossier.saveDraft',
  'dossier.own',
  'words.save',
  'PUT /files',
  'POST /uploads',
  'PATCH /uploads/:id',
  'GET /documents/:programme/receipt',
  ...paper,
]
const grants = ['office.grant', 'office.invite', 'office.revoke']

const common = [...anyone, ...whoeverSignedIn, ...everyAccount]

export const expectedDoors: Record<string, readonly string[]> = {
  officer: [
    ...common,
    ...ofTheCouncil,
    ...answersForReading,
    ...examines,
    ...paper,
    ...grants,
    'dossier.read',
    'words.save',
    'people.list',
    'programme.draft',
    'programme.check',
    'rehearsal.start',
    'rehearsal.cancel',
    'retention.erase',
    'association.register',
  ],
  director: [
    ...common,
    ...ofTheCouncil,
    ...answersForReading,
    ...grants,
    'words.save',
    'retention.erase',
    'account.erase',
    'association.register',
  ],
  president: [...common, ...ofTheCouncil, 'words.save', 'people.list', 'office.delegate', 'office.revoke'],
  auditor: [...common, ...ofTheCouncil, ...answersForReading, ...examines, ...paper],
  member: [...common, ...paper, 'dossier.list', 'dossier.read', 'words.save'],
  association: [
    ...common,
    ...prepares,
    ...grants,
    'dossier.file',
    'dossier.replace',
    'dossier.withdraw',
    'dossier.reconfirm',
    'office.list',
  ],
  writer: [...common, ...prepares],
  beneficiary: [...common, 'words.save'],
}

/** Open to anybody at all, without an account. */
export const openToAnyone: readonly string[] = [
  ...anyone,
  'GET /',
  'GET /programmes/:id',
  'GET /desk',
  'GET /desk/*',
  'GET /desk/assets/:file',
  'GET /desk/star.svg',
  'GET /ledger/checkpoint',
  'GET /ledger/keys',
  'GET /ledger/tile/*',
  'GET /ledger/verify.html',
  'GET /ledger/vkey',
  'GET /receipts/:index',
]
