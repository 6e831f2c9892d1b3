import type { Addresses } from '@mithaq/testing/environment'
import { filledCouncil } from './board/filled-council.ts'
import { firstPage } from './board/first-page.ts'
import { atMost, inTurn, median, type Figure } from './figure.ts'

const rounds = 300
const programmes = 10_000

/** The first page of a board of ten thousand programmes, from the request to the last byte of its answer. */
export async function boardPage(addresses: Addresses): Promise<Figure> {
  const council = await filledCouncil(addresses, programmes)
  const page = await firstPage(council)
  try {
    const taken = await inTurn(rounds, page.read, page.read)
    return atMost('board-page', median([...taken.a, ...taken.b]), 'ms p50', null, 30)
  } finally {
    page.close()
    await council.close()
  }
}
