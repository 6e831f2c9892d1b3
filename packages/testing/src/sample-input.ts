import { digestOf } from '@mithaq/domain/definition/digest'
import { dossierBody, dossierInputs } from '@mithaq/domain/dossier/schema'
import { officeInputs } from '@mithaq/domain/office/schema'
import { inputs } from '@mithaq/domain/programme/inputs'
import { z } from 'zod'
import { smallDefinition } from './small-definition.ts'

const uuid = '6f1c2b1e-0000-4000-8000-0123456789ab'

/** An input of the right shape for every procedure, about one programme; what it names need not exist. */
export function sampleInputs(programme: string): Record<string, Record<string, unknown>> {
  const simple = Object.entries(inputs).filter(([act]) => act !== 'reviseDraft')
  const acts = simple.map(([act, schema]): [string, Record<string, unknown>] => [
    `act.${act}`,
    { programme, requestId: uuid, input: sampleOf(schema) },
  ])
  const filing = (schema: z.ZodType) => ({ ...(sampleOf(schema) as object), programme })
  return {
    ...Object.fromEntries(acts),
    // A definition is more than its shape: what its parts name has to be there.
    'act.reviseDraft': {
      programme,
      requestId: uuid,
      input: { definition: smallDefinition(programme) },
    },
    'programme.draft': { requestId: uuid, definition: smallDefinition(programme) },
    'programme.check': { text: '{}', publishedOn: '2026-09-14' },
    'programme.history': { programme, from: { run: uuid, before: 2 }, isWhole: true, limit: 5 },
    'programme.page': { programme },
    'programme.at': { programme, until: { version: 1 }, since: 1 },
    'record.lines': { programme, offset: 0, limit: 5, act: 'publishCall', only: 'refusals' },
    'record.people': { programme },
    'record.places': { programme, requests: [{ requestId: uuid, at: '2026-09-14T00:00:00.000Z' }] },
    'record.waiting': { programme },
    'record.accesses': { programme, before: 2, limit: 5 },
    'record.ledger': { programme },
    'record.check': { programme },
    'record.checkLedger': {},
    'record.prove': { programme, version: 1, dossier: 'sample-1' },
    'record.replay': { programme },
    'record.startReplay': { programme },
    'programme.board': { stage: 'call', after: '~sample-1', limit: 5 },
    'programme.offers': { programme, target: 'sample-1' },
    'programme.money': { programme },
    'programme.search': { text: 'نص' },
    'notice.list': { before: 2, limit: 5 },
    'notice.unread': {},
    'notice.markRead': { upTo: 1 },
    'paper.texts': { programme, before: 2, limit: 5 },
    'paper.dossier': { programme, dossier: 'sample-1' },
    'retention.readings': { programme, before: 2, limit: 5 },
    'retention.term': { programme },
    'retention.erase': { programme, requestId: uuid },
    'account.record': { before: 2, limit: 5 },
    'account.erase': { requestId: uuid },
    'dossier.saveDraft': { id: uuid, programme, body: sampleOf(dossierBody) },
    'dossier.file': filing(dossierInputs.fileDossier),
    'dossier.replace': filing(dossierInputs.replaceDossier),
    'dossier.withdraw': filing(dossierInputs.withdrawDossier),
    'dossier.reconfirm': filing(dossierInputs.reconfirmDossier),
    'programme.timeline': { programme, before: 2, limit: 5 },
    'programme.words': { programme, ids: [uuid] },
    'dossier.own': { programme },
    'dossier.list': { programme, after: 'sample-1', limit: 5 },
    'dossier.read': { programme, dossier: 'sample-1' },
    'record.completeness': { programme },
    'record.compare': { programme },
    'record.alarms': {},
    'rehearsal.start': { programme, requestId: uuid, from: '2026-09-14' },
    'rehearsal.status': { programme },
    'rehearsal.running': {},
    'rehearsal.cancel': { programme },
    'live.changes': { lastEventId: 'sample-1' },
    'people.list': { role: 'member', after: 'sample-1', limit: 5 },
    'words.save': { id: uuid, kind: 'note', body: 'نص' },
    'session.me': {},
    'session.rename': { name: { ar: 'نص', fr: 'texte' } },
    'session.list': {},
    'session.revoke': { session: uuid },
    'session.revokeAll': {},
    'office.list': {},
    'office.history': { before: 2, limit: 5 },
    'letterhead.read': {},
    'association.list': {},
    'association.register': { id: uuid, name: { ar: 'نص', fr: 'texte' } },
    'office.grant': { requestId: uuid, holder: 'member-7', office: { role: 'member' }, lastDay: null },
    'office.invite': {
      requestId: uuid,
      email: 'somebody@council.example',
      name: { ar: 'نص', fr: 'texte' },
      office: { role: 'member' },
      lastDay: null,
    },
    'office.delegate': sampleOf(officeInputs.delegateOffice) as Record<string, unknown>,
    'office.revoke': { requestId: uuid, office: 'nobody-holds-this', reason: null },
  }
}

/** The parts of JSON Schema that our inputs come out as. */
interface Shape {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  properties?: Record<string, Shape>
  items?: Shape
  minimum?: number
  exclusiveMinimum?: number
}

/** A value that a schema takes. */
function sampleOf(schema: z.ZodType): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape)
}

function sample(shape: Shape): unknown {
  if (shape.enum) return shape.enum[0]
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([key, part]) => [key, sample(part)]),
      )
    case 'array':
      return shape.items ? [sample(shape.items)] : []
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, (shape.exclusiveMinimum ?? 0) + 1)
    case 'boolean':
      return true
    case 'string':
      return text(shape)
    default:
      // An instant, whose schema is a predicate.
      return '2026-09-14T09:00:00.000Z'
  }
}

const texts = ['16:30', 'sample-1', digestOf('sample')]

function text({ format, pattern }: Shape): string {
  if (format === 'uuid') return uuid
  if (format === 'date') return '2026-09-14'
  const known = texts.find((one) => pattern && new RegExp(pattern).test(one))
  if (pattern && !known) throw new Error(`no sample for ${pattern}`)
  return known ?? 'نص'
}
