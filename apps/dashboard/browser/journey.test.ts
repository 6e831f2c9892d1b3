import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
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
import { lookAt } from './look-at.ts'
import { rare } from './occasions.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let play: PlayedByHand
// Each desk as it stands is looked at by `every-screen.test.ts`; here, forms as they are filled in.
const wrong: string[] = []

beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
  const desks = new Desks(browser, council.url, 'ar')
  const { namespace } = inject('addresses')
  play = new PlayedByHand(council, await sefrouDefinition(), { namespace, desks })
})

async function look(page: Page, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, name)))
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
    expect(wrong).toEqual([])
    await play.desks.leave()
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

test('and on to its archive', { timeout: 600_000 }, async () => {
  await performUntilArchived(play)
  expect((await play.state()).stage).toBe('closed')
  const left = Object.keys(inputs).filter((act) => !play.byHand.has(act as PersonalAct))
  expect(left.toSorted()).toEqual([...rare].toSorted())
})
