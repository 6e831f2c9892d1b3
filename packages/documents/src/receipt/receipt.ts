import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { formatDateTime, formatDay } from '@mithaq/i18n/dates/date-time'
import { paperWords } from '@mithaq/i18n/documents/paper'
import { receiptWords } from '@mithaq/i18n/documents/receipt'
import type { Language } from '@mithaq/i18n/language'
import { z } from 'zod'
import { draw } from '../draw/compiler.ts'
import { headOf } from '../draw/letterhead.ts'
import { printable } from '../draw/printable.ts'
import { filesOf, inGroups, proofPart } from '../draw/proof-part.ts'
import type { ProvedEntry } from '../entry/proved-entry.ts'
import type { Issued } from '../issue/issued-page.ts'
import { toldEntry } from '../entry/told-entry.ts'
import type { ReceiptNames } from './receipt-names.ts'

export interface Receipt {
  language: Language
  entry: ProvedEntry
  names: ReceiptNames
  /** Without it the page proves nothing: no verifier takes the document for one of the council's. */
  issued?: Issued
}

const filing = z.object({
  digest: z.string(),
  addendum: z.int(),
  papers: z.array(z.object({ paper: z.string(), file: z.string() })),
})

/**
 * The receipt of a filing as a sealed PDF. What it says of the filing is read from the entry of the ledger; names
 * alone come from elsewhere. The same receipt has the same bytes. @throws Error where the entry is no filing
 */
export function receiptPdf({ language, names, ...proved }: Receipt): Buffer {
  const { entry } = proved
  const told = toldEntry(entry)
  const data = filing.safeParse(told?.data).data
  if (!told || !data || !['dossierFiled', 'dossierReplaced'].includes(told.type)) {
    throw new RangeError('the entry of a receipt is a filing')
  }
  const { at } = told
  const words = receiptWords[language]
  const paper = paperWords[language]
  const { place, printed, qr } = proofPart(proved, language, names.site)
  const isReplaced = told.type === 'dossierReplaced'
  const said = {
    language,
    title: isReplaced ? words.replaced : words.title,
    head: headOf(names.council),
    number: paper.number(place.index, names.council.registryMark),
    madeOn: paper.madeOn(formatDay(at, language)),
    statement: words.statement(names.council.name[language], printable(names.association[language])),
    facts: [
      { name: words.programme, value: names.programme[language] },
      { name: words.association, value: printable(names.association[language]) },
      { name: words.filedAt, value: formatDateTime(at, language), isStrong: true, note: at },
      { name: words.version, value: words.versionN(told.version) },
      {
        name: words.addendum,
        value: data.addendum === 0 ? words.noAddendum : words.addendumN(data.addendum),
      },
      { name: words.dossierDigest, value: inGroups(data.digest), isCode: true },
    ],
    papersTitle: words.papers(data.papers.length),
    columns: [words.paper, words.paperDigest],
    papers: data.papers.map(({ paper: id, file }) => ({
      name: printable(names.papers[id]?.[language] ?? id),
      // The whole of it is in the entry; a line of paper shows which file it is.
      digest: `${inGroups(file.slice(0, 32))} …`,
    })),
    sealed: words.sealed,
    authentic: paper.authentic,
    proof: printed,
  }
  return draw({
    template: 'receipt',
    data: { ...said, ...calendarOf(at), page: paper.page },
    files: filesOf(proved, qr, { document: 'receipt', language, names }),
    atMs: msOf(at),
  })
}

/** The day that the file tells as its own. */
const calendarOf = (at: Instant) => ({ day: at.slice(0, 10).split('-').map(Number) })
