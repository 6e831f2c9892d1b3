import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import {
  auditor,
  beneficiary,
  director,
  member,
  officer,
  president,
  representative,
} from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { performUntilArchived, performUntilOpening, performUntilPaid } from '@mithaq/testing/rehearsal/play'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { PlayedByHand } from './by-hand.ts'
import { Desks } from './desks.ts'
import { fileByHand, reconfirmByHand, replaceByHand } from './dossier-by-hand.ts'
import { everyFace, lookAt, twoFaces } from './look-at.ts'
import { rare } from './occasions.ts'
import { openProgramme } from './open-programme.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let play: PlayedByHand
const wrong: string[] = []

beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
  const desks = new Desks(browser, council.url, 'ar')
  const { namespace } = inject('addresses')
  play = new PlayedByHand(council, await sefrouDefinition(), { namespace, desks })
})

async function look(page: Page, name: string, faces = twoFaces): Promise<void> {
  wrong.push(...(await lookAt(page, name, faces)))
}

test(
  'Sefrou’s programme is played at its desks, from the draft to the first tranche paid',
  { timeout: 600_000 },
  async () => {
    const byScreens = new Set<string>()
    play.beside = async (act, by) => {
      if (byScreens.has(act)) return false
      byScreens.add(act)
      if (act === 'reconfirmDossier') await reconfirmByHand(play, by, look)
      else {
        await fileByHand(play, by, look)
        await replaceByHand(play, by)
      }
      return true
    }
    for (const act of photographed) play.filled[act] = (page, who) => look(page, `${who.role}-${act}`)
    const today = wallTimeOf(instantOf(Date.now()), play.definition.council.zone).date
    await performUntilOpening(play, plusDays(today, 1))
    await performUntilPaid(play)
    const [first] = play.definition.tranches
    expect((await play.state()).tranches[first?.id ?? '']?.status).toBe('paid')
    expect([...byScreens]).toEqual(['fileDossier', 'reconfirmDossier'])
  },
)

/** Forms in which something else than a line of text is given. */
const photographed = [
  'postCall',
  'issueAddendum',
  'appointCommittee',
  'declareInterests',
  'admitDossier',
  'handInScores',
  'signMinutes',
  'recordCouncilDeliberation',
  'recordAccount',
  'recordPayment',
] as const satisfies PersonalAct[]

const desks = {
  officer,
  director,
  president,
  member: member(1),
  association: representative(1),
  auditor,
  beneficiary,
}

test(
  'each desk is whole, in both languages and widths, once the first tranche is paid',
  { timeout: 600_000 },
  async () => {
    await play.desks.leave()
    for (const [name, who] of Object.entries(desks)) {
      const page = await play.desks.of(who)
      await page.getByRole('main').getByRole('link', { name: play.definition.title.ar }).waitFor()
      await look(page, `${name}-first`)
      await openProgramme(page, play)
      await look(page, `${name}-programme`, everyFace)
    }
    expect(wrong).toEqual([])
  },
)

test('and on to its archive', { timeout: 600_000 }, async () => {
  await performUntilArchived(play)
  expect((await play.state()).stage).toBe('closed')
  const left = Object.keys(inputs).filter((act) => !play.byHand.has(act as PersonalAct))
  expect(left.toSorted()).toEqual([...rare].toSorted())
})
