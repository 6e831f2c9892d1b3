import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft } from './call-steps.ts'
import { openCouncil, type Council } from './council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const page = async (path: string) => (await fetch(`${council.url}${path}`)).text()

test('the council’s names stand at the head of every page as its programmes give them; before there is one, the product’s', async () => {
  expect(await council.anyone.letterhead.read.query()).toBeNull()
  expect(await page('/?lang=fr')).not.toContain('texte council')
  await draft(council)
  expect(await council.anyone.letterhead.read.query()).toEqual({
    name: { ar: 'نص council', fr: 'texte council' },
    province: { ar: 'نص province', fr: 'texte province' },
  })
  for (const path of ['/?lang=fr', '/nowhere?lang=fr', '/programmes/nobody-knows-this?lang=fr']) {
    expect(await page(path), path).toMatch(
      /Royaume du Maroc · texte province<\/small>\s*<strong>texte council</,
    )
  }
})
