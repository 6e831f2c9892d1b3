import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import { formatDay } from '@mithaq/i18n/dates/date-time'
import { paperWords } from '@mithaq/i18n/documents/paper'
import { summaryWords } from '@mithaq/i18n/documents/summary'
import type { BothLanguages, Language } from '@mithaq/i18n/language'
import { draw } from '../draw/compiler.ts'
import { headOf, type Council } from '../draw/letterhead.ts'
import { printable } from '../draw/printable.ts'
import { inGroups } from '../draw/proof-part.ts'
import { datesOf, type SummaryDates } from './summary-dates.ts'

/** What a summary tells of a programme's record: everything as it stood at its last event. */
export interface Summary {
  council: Council
  programme: { id: string; title: BothLanguages; subject: BothLanguages; months: number }
  /** With the outcome, where there is one. */
  stage: BothLanguages
  dates: SummaryDates
  /** Null before the award. */
  association: BothLanguages | null
  money: {
    budget: Centimes
    awarded: Centimes | null
    contracted: Centimes | null
    paid: Centimes
    remaining: Centimes | null
    justified: Centimes | null
    toRecover: Centimes | null
  }
  tranches: { name: BothLanguages; amount: Centimes; state: BothLanguages }[]
  counted: { events: number; dossierEvents: number; runs: number; runsHeld: number; papers: number }
  /** The first head of the ledger that covers these events. */
  head: { origin: string; size: number; root: string }
  last: { version: number; at: Instant }
}

/** A programme's record on two pages, sealed; the same record has the same bytes. */
export function summaryPdf(summary: Summary, language: Language): Buffer {
  const words = summaryWords[language]
  const paper = paperWords[language]
  const { council, programme, last, head } = summary
  const said = {
    language,
    title: words.title,
    head: headOf(council),
    number: words.upTo(last.version),
    madeOn: paper.madeOn(formatDay(last.at, language)),
    lead: words.lead,
    programme: {
      title: words.programme,
      facts: [
        { name: words.name, value: printable(programme.title[language]), isStrong: true },
        { name: words.id, value: programme.id, isCode: true },
        { name: words.subject, value: printable(programme.subject[language]) },
        { name: words.stage, value: summary.stage[language], isStrong: true },
        { name: words.duration, value: words.months(programme.months) },
      ],
    },
    stages: { title: words.stages, facts: datesOf(summary.dates, language) },
    award: { title: words.award, facts: moneyOf(summary, language) },
    tranches: {
      columns: [words.tranche, words.amount, words.state],
      rows: summary.tranches.map(({ name, amount, state }) => [
        printable(name[language]),
        formatAmount(amount, language),
        state[language],
      ]),
    },
    record: { title: words.record, facts: countedOf(summary, language) },
    contents: {
      title: words.contents,
      facts: Object.entries(words.files).map(([name, is]) => ({ name, value: is })),
    },
    how: { title: words.how, steps: words.steps, command: 'node verify.mjs --key key.txt' },
    root: { name: words.root, value: inGroups(Buffer.from(head.root, 'base64').toString('hex')) },
    authentic: paper.authentic,
    page: paper.page,
    day: last.at.slice(0, 10).split('-').map(Number),
  }
  return draw({ template: 'summary', data: said, files: {}, atMs: msOf(last.at) })
}

function moneyOf({ association, money }: Summary, language: Language) {
  const words = summaryWords[language]
  const amounts: [string, Centimes | null][] = [
    [words.budget, money.budget],
    [words.awarded, money.awarded],
    [words.contracted, money.contracted],
    [words.paid, money.paid],
    [words.remaining, money.remaining],
    [words.justified, money.justified],
    [words.recovery, money.toRecover],
  ]
  return [
    {
      name: words.association,
      value: association ? printable(association[language]) : words.noAward,
      isStrong: association !== null,
    },
    ...amounts.flatMap(([name, amount]) =>
      amount === null ? [] : [{ name, value: formatAmount(amount, language) }],
    ),
  ]
}

function countedOf({ counted, head }: Summary, language: Language) {
  const words = summaryWords[language]
  const { events, dossierEvents, runs, runsHeld, papers } = counted
  return [
    { name: words.events, value: String(events) },
    { name: words.dossierEvents, value: String(dossierEvents) },
    { name: words.runs, value: words.runsOf(runsHeld, runs) },
    { name: words.papers, value: String(papers) },
    { name: words.checkpoint, value: words.checkpointOf(head.size) },
    { name: words.origin, value: head.origin, isCode: true },
  ]
}
