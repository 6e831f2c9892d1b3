import { placeOf } from '@mithaq/documents/entry/proved-entry'
import type { ToldEntry } from '@mithaq/documents/entry/told-entry'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Role } from '@mithaq/domain/programme/actor'
import { grounds, type Ground } from '@mithaq/domain/programme/ground'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { entrySentence, entryWords } from '@mithaq/i18n/documents/entry'
import type { Language } from '@mithaq/i18n/language'
import { roleNames } from '@mithaq/i18n/roles/names'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { html } from 'ghtml'
import { localised, page } from '../front-page/layout.ts'

export interface ShownEntry {
  index: number
  told: ToldEntry
  leaf: string
  programme: string
  definition: Definition
  /** Undefined until a signed checkpoint covers the entry. */
  proof: string | undefined
  /** A filing of an intake that is open: the page does not tell whose it is. */
  isIntakeOpen: boolean
}

/** What the ledger holds under a number, in words and as it was hashed. No name is in it, and none is added. */
export function entryPage(shown: ShownEntry, language: Language): string {
  const { index, told, leaf, programme, definition, proof, isIntakeOpen } = shown
  const words = entryWords[language]
  const digest = leafHash(Buffer.from(leaf)).toString('hex')
  const ground = Object.hasOwn(grounds, told.ground) ? grounds[told.ground as Ground] : undefined
  const role = Object.hasOwn(roleNames, told.role) ? roleNames[told.role as Role] : undefined
  const facts: [string, string][] = [
    [words.when, html`${formatDateTime(told.at, language)} <small dir="ltr">${told.at}</small>`],
    [
      words.programme,
      html`<a href="!${localised(`/programmes/${programme}`, language)}">${definition.title[language]}</a>`,
    ],
    [words.office, html`${role?.[language] ?? told.role}`],
    [words.ground, html`${ground?.[language] ?? told.ground}`],
    [words.digest, code(inGroups(digest))],
    ...(proof === undefined ? [] : placeFacts({ leaf, proof }, language)),
  ]
  const body = html`<h1>${words.title(index)}</h1>
    <p class="band record"><b>${entrySentence(told)[language]}</b></p>
    <p class="lead">${words.lead}</p>
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
      !${
        isIntakeOpen
          ? html`<p class="empty">${words.whileOpen}</p>`
          : html`<p class="leaf" dir="ltr">${leaf}</p>`
      }
    </section>`
  const { council } = definition
  return page({
    language,
    title: words.title(index),
    council: { name: council.name[language], province: council.province[language] },
    path: `/receipts/${index}`,
    body,
  })
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
