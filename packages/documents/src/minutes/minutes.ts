import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { formatDateTime, formatDay } from '@mithaq/i18n/dates/date-time'
import { minutesWords } from '@mithaq/i18n/documents/minutes'
import { paperWords } from '@mithaq/i18n/documents/paper'
import type { Language } from '@mithaq/i18n/language'
import { draw } from '../draw/compiler.ts'
import { headOf } from '../draw/letterhead.ts'
import { printable } from '../draw/printable.ts'
import { filesOf, proofPart } from '../draw/proof-part.ts'
import type { ProvedEntry } from '../entry/proved-entry.ts'
import type { Issued } from '../issue/issued-page.ts'
import { toldEntry } from '../entry/told-entry.ts'
import type { MinutesNames } from './minutes-names.ts'

export interface Minutes {
  language: Language
  /** By which the minutes were adopted, or drawn up while not everybody has signed. */
  entry: ProvedEntry
  names: MinutesNames
  /** Without it the page proves nothing: no verifier takes the document for one of the council's. */
  issued?: Issued
}

/** The committee's minutes (محضر) as a sealed PDF. @throws Error where the entry is of nothing like it */
export function minutesPdf({ language, names, ...proved }: Minutes): Buffer {
  const { entry } = proved
  const told = toldEntry(entry)
  if (!told || !['minutesAdopted', 'minutesDrawnUp'].includes(told.type)) {
    throw new RangeError('the entry of minutes says that they were drawn up or adopted')
  }
  const { at } = told
  const words = minutesWords[language]
  const paper = paperWords[language]
  const { place, printed, qr } = proofPart(proved, language, names.site)
  const isAdopted = told.type === 'minutesAdopted'
  const said = {
    language,
    title: words.title,
    head: headOf(names.council),
    number: paper.number(place.index, names.council.registryMark),
    madeOn: paper.madeOn(formatDay(at, language)),
    state: isAdopted ? words.adopted : words.draft,
    isAdopted,
    object: { title: words.object, text: words.objectIs(names.programme[language]) },
    references: { title: words.references, facts: referencesOf(names, { at, isAdopted }, language) },
    ...sectionsOf(names, language),
    authentic: paper.authentic,
    page: paper.page,
    proof: printed,
    day: at.slice(0, 10).split('-').map(Number),
  }
  return draw({
    template: 'minutes',
    data: said,
    files: filesOf(proved, qr, { document: 'minutes', language, names }),
    atMs: msOf(at),
  })
}

function referencesOf(
  names: MinutesNames,
  { at, isAdopted }: { at: Instant; isAdopted: boolean },
  language: Language,
) {
  const words = minutesWords[language]
  const dated: [string, Instant | null][] = [
    [words.publishedAt, names.publishedAt],
    [words.deadline, names.deadline],
    [words.appointedAt, names.appointedAt],
    [words.openedAt, names.openedAt],
    [isAdopted ? words.adoptedAt : words.drawnUpAt, at],
  ]
  return dated.flatMap(([name, instant]) =>
    instant === null ? [] : [{ name, value: formatDateTime(instant, language) }],
  )
}

function sectionsOf(names: MinutesNames, language: Language) {
  const words = minutesWords[language]
  const { members, dossiers } = names
  const present = members.filter(({ isPresent }) => isPresent).length
  const recused = members.filter(({ recusals }) => recusals > 0)
  const dissents = members.filter(({ signature }) => signature === 'dissent').length
  const ranked = dossiers
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  const association = (dossier: MinutesNames['dossiers'][number]) => printable(dossier.association[language])
  return {
    members: {
      title: words.members,
      lead: words.quorum(present, members.length),
      columns: [words.seat, words.name, words.attendance],
      rows: members.map(({ seat, name, isPresent }) => [
        seat[language],
        printable(name[language]),
        isPresent ? words.present : words.absent,
      ]),
    },
    interests: {
      title: words.interests,
      lines:
        recused.length === 0
          ? [words.noRecusal]
          : recused.map(({ seat, recusals }) => words.recusals(seat[language], recusals)),
    },
    dossiers: {
      title: words.dossiers,
      columns: [words.association, words.decision],
      rows: dossiers.map((dossier) => [
        association(dossier),
        [words.status[dossier.status], dossier.cause?.[language]]
          .filter(Boolean)
          .join(language === 'ar' ? '، ' : ', '),
      ]),
    },
    ranking: {
      title: words.ranking,
      lead: ranked.length > 0 ? words.proposes : words.noneRanked,
      isShown: names.hasRanking,
      columns: [words.rank, words.association],
      rows: ranked.map((dossier) => [String(dossier.rank), association(dossier)]),
    },
    text: {
      title: words.text,
      language: /\p{Script=Arabic}/u.test(names.text) ? 'ar' : 'fr',
      paragraphs: names.text.split(/\n+/u).map(printable),
    },
    dissents: {
      title: words.dissents,
      text: dissents === 0 ? words.noDissent : words.dissentsAre(dissents),
    },
    signatures: {
      title: words.signatures,
      columns: [words.seat, words.name, words.signature],
      rows: members.map(({ seat, name, signature }) => [
        seat[language],
        printable(name[language]),
        signature === 'none'
          ? words.notSigned
          : signature === 'dissent'
            ? words.signedWithDissent
            : words.signed,
      ]),
    },
  }
}
