import canonicalize from 'canonicalize'

const moment = '\u0000'

/**
 * The canonical leaf of a filing, cut where its instant goes: the instant is known only inside the INSERT.
 * Keys of canonical JSON are sorted, so the cut is where `at` stands; the text of an instant needs no escape.
 */
export function leafAround(leaf: {
  stream: string
  version: number
  type: string
  role: string
  ground: string
  data: object
}): { before: string; after: string } {
  const canonical = canonicalize({ ...leaf, at: moment })
  const [before, after, ...more] = canonical?.split(JSON.stringify(moment).slice(1, -1)) ?? []
  if (before === undefined || after === undefined || more.length > 0)
    throw new TypeError('a leaf has one instant')
  return { before, after }
}
