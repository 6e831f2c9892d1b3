import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Council } from '@mithaq/testing/council'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { performUntilOpening } from '@mithaq/testing/rehearsal/play'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { PlayedByHand } from './by-hand.ts'
import { Desks } from './desks.ts'
import { fileByHand, reconfirmByHand, withdrawByHand } from './dossier-by-hand.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
})

const noLook = async (): Promise<void> => {}

test(
  'the same start is played in French, from the draft to the opening of the dossiers',
  { timeout: 300_000 },
  async () => {
    const desks = new Desks(browser, council.url, 'fr')
    const { namespace } = inject('addresses')
    const play = new PlayedByHand(council, await sefrouDefinition(), { namespace, desks })
    const byScreens = new Set<string>()
    play.beside = async (act, by) => {
      if (byScreens.has(act)) return false
      byScreens.add(act)
      if (act === 'reconfirmDossier') await reconfirmByHand(play, by, noLook)
      else {
        await fileByHand(play, by, noLook)
        await withdrawByHand(play, by)
      }
      return true
    }
    const today = wallTimeOf(instantOf(Date.now()), play.definition.council.zone).date
    await performUntilOpening(play, plusDays(today, 1))
    expect([...byScreens]).toEqual(['fileDossier', 'reconfirmDossier'])
    expect([...play.byHand]).toEqual([
      'recordGroundingDeliberation',
      'approveTerms',
      'reviseDraft',
      'postCall',
      'publishCall',
      'askQuestion',
      'answerQuestion',
      'issueAddendum',
      'appointCommittee',
      'declareInterests',
      'openSession',
    ])
    expect((await play.state()).selection.openedAt).not.toBeNull()
  },
)
