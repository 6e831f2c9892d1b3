import type { Definition } from '@mithaq/domain/definition/schema'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Words } from '@mithaq/domain/programme/words'
import { actName } from '@mithaq/i18n/acts/names'
import { deskWords, type DeskWords } from '@mithaq/i18n/desk/words'
import type { Language } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { Council } from '@mithaq/testing/council'
import { Rehearsal } from '@mithaq/testing/rehearsal/rehearsal'
import type { Page } from 'playwright-core'
import type { Desks } from './desks.ts'
import { fillForm } from './fill-form.ts'
import { openProgramme } from './open-programme.ts'

type Given<N extends PersonalAct> = Parameters<typeof Rehearsal.prototype.act<N>>[2]

/**
 * A rehearsal whose acts are done at desks, as people do them: from the board to the programme, to the button, the form,
 * the receipt, and back. The first of each act goes so, the later ones through the API. What must be refused is other
 * tests' matter.
 */
export class PlayedByHand extends Rehearsal {
  readonly byHand: Set<PersonalAct>
  /** Before an act is sent, its form filled in. */
  readonly filled: Partial<Record<PersonalAct, (page: Page, who: Actor) => Promise<void>>> = {}
  /** Once after an act, however it was done. */
  readonly after: Partial<Record<PersonalAct, () => Promise<void>>> = {}
  /** What is done beside the engine, by hand instead of through the API; false where it is not. */
  beside: (act: string, by: Actor) => Promise<boolean> = async () => false
  readonly desks: Desks
  readonly #written = new Map<string, unknown>()

  constructor(
    council: Council,
    definition: Definition,
    { namespace, desks, known }: { namespace: string; desks: Desks; known?: ReadonlySet<PersonalAct> },
  ) {
    super(council, definition, namespace)
    this.desks = desks
    this.byHand = new Set(known)
  }

  get language(): Language {
    return this.desks.language
  }

  get desk(): DeskWords {
    return deskWords[this.language]
  }

  override async at(to: Instant): Promise<void> {
    await this.desks.leave()
    await super.at(to)
  }

  override async words(who: Actor, body: unknown, kind?: string): Promise<Words> {
    const saved = await super.words(who, body, kind)
    this.#written.set(saved.digest, body)
    return saved
  }

  override async done(act: string, attempt: () => Promise<unknown>, by?: Actor): Promise<void> {
    if (by && (await this.beside(act, by))) return
    await super.done(act, attempt, by)
  }

  override async act<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    if (this.byHand.has(name)) await super.act(who, name, await this.#asDrawnUp(name, input))
    else await this.#doByHand(who, name, input)
    const then = this.after[name]
    delete this.after[name]
    await then?.()
  }

  async #doByHand<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    this.byHand.add(name)
    const page = await this.desks.of(who)
    await openProgramme(page, this)
    await page.getByRole('button', { name: await this.#button(name, input), exact: true }).click()
    await page.locator('main form').waitFor()
    await fillForm(page, input, this.#written)
    await this.filled[name]?.(page, who)
    await this.send(page, name)
    await page.getByRole('link', { name: this.desk.form.back }).click()
    await page.getByRole('heading', { level: 1, name: this.definition.title[this.language] }).waitFor()
  }

  /** A grave act is checked before; in the end the receipt stands. */
  async send(page: Page, name: string): Promise<void> {
    const submit = page.locator('main form button[type=submit]')
    const receipt = page.locator('main section[role=status] svg')
    const fault = page.locator('main [role=alert]')
    const check = page.getByRole('heading', { level: 1, name: this.desk.form.checkTitle })
    await submit.click()
    await check.or(receipt).or(fault).first().waitFor({ timeout: 30_000 })
    if (await check.isVisible()) await submit.click()
    await receipt.or(fault).first().waitFor({ timeout: 30_000 })
    const wrong = await fault.allInnerTexts()
    if (wrong.length > 0) throw new Error(`${name}: ${wrong.join(' ')}`)
  }

  override async refused(): Promise<void> {}

  override async expectRefusal(): Promise<void> {}

  /** As it reads on the button: the act, and what it is about. */
  async #button<N extends PersonalAct>(name: N, input: Given<N>): Promise<string | RegExp> {
    const act = actName(name)[this.language]
    const label = act.charAt(0).toLocaleUpperCase() + act.slice(1)
    const given = new Map<string, unknown>(Object.entries(input))
    const about = await this.#about(name, given)
    return about === null ? label : `${label} · ${about}`
  }

  async #about(name: PersonalAct, given: ReadonlyMap<string, unknown>): Promise<string | null> {
    const { looks } = this.desk
    const names = namesOf(this.definition)
    const fields = ['channel', 'milestone', 'tranche', 'seat']
    const thing = fields.map((field) => given.get(field)).find((id) => typeof id === 'string')
    if (thing !== undefined) return names[thing]?.[this.language] ?? thing
    if (given.has('amendment')) return looks.amendment(Number(given.get('amendment')))
    if (given.has('question')) return looks.questionNumbered(1)
    if (!given.has('dossier') || name === 'recordCouncilDeliberation') return null
    return this.#associationOf(String(given.get('dossier')), name)
  }

  /** To the association itself it is its own, and needs no name. */
  async #associationOf(dossier: string, name: PersonalAct): Promise<string | null> {
    if (name === 'requestReview' || name === 'completeDossier') return null
    const { rows } = await (
      await this.council.as({ person: 'officer-1', role: 'officer' })
    ).dossier.list.query({
      programme: this.programme,
    })
    return rows.find((row) => row.dossier === dossier)?.name?.[this.language] ?? null
  }

  /** Minutes that were drawn up by hand are a row of their own: whoever signs by the API signs those. */
  async #asDrawnUp<N extends PersonalAct>(name: N, input: Given<N>): Promise<Given<N>> {
    if (name !== 'signMinutes') return input
    return { ...input, minutes: (await this.state()).committee.minutes }
  }
}
