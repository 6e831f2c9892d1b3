import { dossierOf } from '@mithaq/db/dossier/reads'
import { associationNamed } from '@mithaq/db/person/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { eventsOfTypes } from '@mithaq/db/record/typed-reads'
import { dossierStream } from '@mithaq/db/record/reads'
import { receiptPdf } from '@mithaq/documents/receipt/receipt'
import type { Services } from '../context.ts'
import { Refused } from '../refused.ts'
import { issuedOver } from './issued.ts'
import { letterheadOf, provedEntry, type Asked, type Given } from './asked.ts'

/** To an association, the receipt of what it filed last in a programme: of its own dossier, and of no other. */
export async function giveReceipt({ db, site }: Services, asked: Asked): Promise<Given> {
  const { actor, programme, language } = asked
  const { association } = actor
  const found = await programmeAt(db, programme)
  const dossier = association === undefined ? undefined : await dossierOf(db, programme, association)
  if (!found || association === undefined || !dossier) throw new Refused({ word: 'not-found' })
  if (dossier.status === 'withdrawn') throw new Refused({ word: 'dossier-withdrawn' })
  const stream = dossierStream(dossier.id)
  const [filing] = await eventsOfTypes(db, stream, ['dossierFiled', 'dossierReplaced'])
  if (!filing) throw new Refused({ word: 'not-found' })
  const entry = await provedEntry(db, stream, filing.version)
  const { definition } = found
  const names = {
    council: letterheadOf(definition),
    programme: definition.title,
    association: (await associationNamed(db, association)) ?? { ar: association, fr: association },
    papers: Object.fromEntries(definition.papers.map(({ id, name }) => [id, name])),
    site,
  }
  const said = { document: 'receipt', language, names } as const
  const issued = await issuedOver(db, asked, { leaf: entry.leaf, said })
  const pdf = receiptPdf({ language, entry, names, ...issued })
  return { pdf, name: `recepisse-${programme}-${filing.version}-${language}` }
}
