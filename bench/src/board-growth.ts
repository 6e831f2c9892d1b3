import type { Addresses } from '@mithaq/testing/environment'
import { filledCouncil } from './board/filled-council.ts'
import { firstPage } from './board/first-page.ts'
import { atMost, inTurn, median, type Figure } from './figure.ts'

const rounds = 300

/** The first page of a board of a hundred thousand programmes, over that of a thousand, asked in turn. */
export async function boardGrowth(addresses: Addresses): Promise<Figure> {
  const [large, small] = [await filledCouncil(addresses, 100_000), await filledCouncil(addresses, 1_000)]
  const pages = [await firstPage(large), await firstPage(small)] as const
  try {
    const taken = await inTurn(rounds, pages[0].read, pages[1].read)
    return atMost('board-growth', median(taken.a), 'ms p50', median(taken.a) / median(taken.b), 1.3)
  } finally {
    for (const page of pages) page.close()
    await Promise.all([large.close(), small.close()])
  }
}
