import { placeOf } from '@mithaq/documents/entry/proved-entry'
import type { Letterhead } from '@mithaq/db/programme/letterhead-reads'
import type { SealedEntry, ToldEntry } from '@mithaq/documents/entry/told-entry'
import type { Role } from '@mithaq/domain/programme/actor'
import { grounds, type Ground } from '@mithaq/domain/programme/ground'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { entrySentence, entryWords } from '@mithaq/i18n/documents/entry'
import type { BothLanguages, Language } from '@mithaq/i18n/language'
import { roleNames } from '@mithaq/i18n/roles/names'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { html } from 'ghtml'
import { localised, page } from '../front-page/layout.ts'

export interface ShownEntry {
  index: number
  leaf: string
  letterhead: Letterhead | null
  /** Undefined until a signed checkpoint covers the entry. */
  proof: string | undefined
  of: SealedEntry | { told: ToldEntry; programme: string; title: BothLanguages }
}

/** What the ledger holds under a number, in words and as it was hashed. No name is in it, and none is added. */
export function entryPage({ index, leaf, letterhead, proof, of }: ShownEntry, language: Language): string {
  const words = entryWords[language]
  const digest = leafHash(Buffer.from(leaf)).toString('hex')
  const isSealed = 'sealed' in of
  const { at } = isSealed ? of : of.told
  const facts: [string, string][] = [
    [words.when, html`${formatDateTime(at, language)} <small dir="ltr">${at}</small>`],
    ...(isSealed ? [] : toldFacts(of, language)),
    [words.digest, code(inGroups(digest))],
    ...(proof === undefined ? [] : placeFacts({ leaf, proof }, language)),
  ]
  const body = html`<h1>${words.title(index)}</h1>
    <p class="band record"><b>${isSealed ? words.sealed : entrySentence(of.told)[language]}</b></p>
    <p class="lead">${isSealed ? words.sealedLead : words.lead}</p>
    !${proof === undefined ? html`<p class="band soon" role="status"><span>${words.notYet}</span></p>` : ''}
    <dl class="facts">
      !${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>!${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="lead">${words.compare}</p>
    <p class="lead">
      ${words.verifyOffline} <a href="!${localised('/ledger/verify.html', language)}">${words.verifier}</a>
    </p>
    <section>
      <h2>${words.wholeEntry}</h2>
      <p class="leaf" dir="ltr"><code>${leaf}</code></p>
    </section>`
  return page({
    language,
    title: words.title(index),
    council: letterhead && { name: letterhead.name[language], province: letterhead.province[language] },
    path: `/receipts/${index}`,
    body,
  })
}

function toldFacts(
  { told, programme, title }: Exclude<ShownEntry['of'], SealedEntry>,
  language: Language,
): [string, string][] {
  const words = entryWords[language]
  const ground = Object.hasOwn(grounds, told.ground) ? grounds[told.ground as Ground] : undefined
  const role = Object.hasOwn(roleNames, told.role) ? roleNames[told.role as Role] : undefined
  return [
    [
      words.programme,
      html`<a href="!${localised(`/programmes/${programme}`, language)}">${title[language]}</a>`,
    ],
    [words.office, html`${role?.[language] ?? told.role}`],
    [words.ground, html`${ground?.[language] ?? told.ground}`],
  ]
}

function placeFacts(entry: { leaf: string; proof: string }, language: Language): [string, string][] {
  const words = entryWords[language]
  const { index, size, origin, root } = placeOf(entry)
  return [
    [words.place, html`${words.leafOf(index, size)}`],
    [words.origin, code(origin)],
    [words.signed, code(inGroups(root.toString('hex')))],
  ]
}

const code = (text: string) => html`<code dir="ltr">${text}</code>`
const inGroups = (digest: string) => digest.match(/.{1,8}/g)?.join(' ') ?? ''
