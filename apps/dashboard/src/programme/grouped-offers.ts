import type { Offer } from '../client/desk-api.ts'

/** Offers of one act: what it can be done about now, and what about later. */
export interface OfferGroup {
  act: Offer['act']
  open: readonly Offer[]
  shut: readonly Offer[]
}

/** The acts in their order, each once, with all it can be about. */
export function groupedOffers(offers: readonly Offer[]): OfferGroup[] {
  const acts = [...new Set(offers.map(({ act }) => act))]
  return acts.map((act) => {
    const alike = offers.filter((offer) => offer.act === act)
    const isOpen = ({ refusal }: Offer) => refusal === null
    const [open, shut] = [alike.filter(isOpen), alike.filter((offer) => !isOpen(offer))]
    // Behind a line of their own, each keeps its name and its reason.
    return { act, open, shut: open.length === 0 ? withoutRepeats(shut) : shut }
  })
}

/** One line where an act is shut for each of its targets by the same word: the reason is read once. */
function withoutRepeats(shut: readonly Offer[]): readonly Offer[] {
  const [first] = shut
  const words = new Set(shut.map(({ refusal }) => refusal?.word))
  return first && shut.length > 1 && words.size === 1 ? [{ ...first, target: null }] : shut
}

interface Wanted {
  /** The act that does what is awaited. */
  mainAct: string | null
  /** The thing it is awaited for, where there are several. */
  about: string | undefined
  isMine: boolean
}

/** The one that is done next: what is awaited, else one of those that open it. */
export function mainOffer(offers: readonly Offer[], { mainAct, about, isMine }: Wanted): Offer | undefined {
  const open = offers.filter(({ refusal }) => refusal === null)
  const awaited = open.filter(({ act }) => act === mainAct)
  const isAbout = ({ target }: Offer) => about !== undefined && target === about
  return awaited.find(isAbout) ?? awaited[0] ?? (isMine ? (open.find(isAbout) ?? open[0]) : undefined)
}
