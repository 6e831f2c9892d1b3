import type { Actor } from '@mithaq/domain/programme/actor'
import {
  auditor,
  beneficiary,
  director,
  member,
  officer,
  president,
  representative,
} from '@mithaq/testing/cast'
import { officeId } from '@mithaq/testing/accounts'
import type { Page } from 'playwright-core'
import type { router } from '../src/routes.tsx'

/** Where the programmes of the test stand, each played as far as this. */
export const stands = ['draft', 'call', 'selection', 'contract', 'closed'] as const
export type Stand = (typeof stands)[number]

/** Who opens a screen, in what state, and what they do before it is looked at. */
export interface Screen {
  by: Actor | null
  of?: Stand
  /** What comes after the route's own address. */
  ending?: string
  before?: (page: Page) => Promise<void>
}

/** Every address of the dashboard as its router has it: a route without a line does not compile. */
export type DeskRoute = keyof (typeof router)['routesByPath']

const [winner, other] = [representative(1), representative(7)]
const everyStand = (by: Actor): Screen[] => stands.map((of) => ({ by, of }))
const ofClosed = (by: Actor, ending = ''): Screen => ({ by, of: 'closed', ending })
const link = '#token=not-a-real-one'

export const screens: Record<DeskRoute, Screen[]> = {
  '/sign-in': [{ by: null }, { by: null, before: wrongPassword }],
  '/forgotten': [{ by: null }],
  '/reset-password': [{ by: null, ending: link }, { by: null }],
  '/verify-email': [{ by: null, ending: link }],
  '/invitation': [{ by: null, ending: link }],
  '/': [officer, president, member(1), winner, auditor, beneficiary].map((by) => ({ by })),
  '/board': [officer, winner, beneficiary].map((by) => ({ by })),
  '/account': [{ by: officer }],
  '/notices': [{ by: officer }, { by: winner }],
  '/offices': [{ by: director }, { by: winner }],
  '/offices/give': [{ by: director }, { by: winner }],
  '/offices/delegate': [{ by: president }],
  '/offices/$office/end': [{ by: director }],
  '/programmes/new': [{ by: officer }],
  '/programmes/$programme': [
    ...everyStand(officer),
    { by: president, of: 'draft' },
    { by: director, of: 'call' },
    { by: other, of: 'call' },
    { by: member(1), of: 'selection' },
    { by: winner, of: 'selection' },
    { by: winner, of: 'contract' },
    { by: beneficiary, of: 'contract' },
    { by: auditor, of: 'closed' },
  ],
  '/programmes/$programme/money': [
    { by: officer, of: 'contract' },
    { by: winner, of: 'contract' },
    ofClosed(auditor),
  ],
  '/programmes/$programme/contract': [
    { by: officer, of: 'contract' },
    { by: winner, of: 'contract' },
  ],
  '/programmes/$programme/papers': [
    { by: officer, of: 'call' },
    { by: officer, of: 'contract' },
    { by: winner, of: 'contract' },
  ],
  // Each act's form stands where the act is open: see the test.
  '/programmes/$programme/acts/$act': [],
  '/programmes/$programme/dossier': [
    { by: other, of: 'call' },
    ...['association', 'administrative', 'technical', 'financial', 'check'].map((step): Screen => ({
      by: other,
      of: 'call',
      ending: `?step=${step}`,
    })),
    { by: winner, of: 'selection' },
  ],
  '/programmes/$programme/rehearsal': [{ by: officer, of: 'draft' }],
  '/programmes/$programme/access': [ofClosed(auditor), { by: officer, of: 'selection' }],
  '/programmes/$programme/history': [ofClosed(auditor)],
  '/programmes/$programme/record': [
    ofClosed(auditor),
    ofClosed(auditor, '?register=citizen'),
    ofClosed(auditor, '?refused=yes'),
    { by: officer, of: 'contract' },
  ],
  '/programmes/$programme/record/proof': [ofClosed(auditor), ofClosed(auditor, '?version=3')],
  '/programmes/$programme/record/past': [ofClosed(auditor), ofClosed(auditor, '?version=60&since=30')],
  '/programmes/$programme/record/replay': [ofClosed(auditor)],
  '/programmes/$programme/record/readings': [ofClosed(auditor)],
}

/** The address of a screen, and a name for its pictures. */
export function addressOf(
  route: string,
  { by, of, ending = '' }: Screen,
  programmes: Readonly<Record<Stand, string>>,
): { address: string; name: string } {
  const address = route
    .replace('$programme', of ? programmes[of] : '')
    .replace('$office', officeId(member(1)))
  const words = [
    route.replaceAll(/[/$]+/g, '-'),
    of ?? '',
    by?.person ?? 'nobody',
    ending.replaceAll(/\W+/g, '-'),
  ]
  return {
    address: `/desk${address}${ending}`,
    name: words.join('-').replaceAll(/-+/g, '-').replace(/^-|-$/g, ''),
  }
}

async function wrongPassword(page: Page): Promise<void> {
  await page.locator('input[type=email]').fill('nobody@sefrou.example')
  await page.locator('input[type=password]').fill('not the password')
  await page.locator('form button[type=submit]').click()
  await page.getByRole('alert').waitFor()
}
