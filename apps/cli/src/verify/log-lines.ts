import { logWords } from '@mithaq/i18n/documents/log'
import { verdictWords } from '@mithaq/i18n/documents/verdict'
import type { Language } from '@mithaq/i18n/language'
import type { Opened } from '@mithaq/ledger/checkpoint/open-checkpoint'
import type { LogFault } from '@mithaq/ledger/log/log-check'

const shownAtMost = 20

/** What a terminal says of a whole log: how many entries, signed by whom; and where something is wrong, each place. */
export function logLines(
  { head, earlier, faults }: { head: Opened; earlier: readonly Opened[]; faults: readonly LogFault[] },
  language: Language,
): string[] {
  const words = logWords[language]
  const said = [words.entries(head.size), verdictWords[language].signedBy(head.origin, head.witnesses)]
  if (faults.length === 0) {
    return [words.valid, ...said, ...earlier.map(({ size }) => words.begins(size))]
  }
  const places = placesOf(faults)
  const shown = places.slice(0, shownAtMost).map((place) => sentenceOf(place, language))
  const left = places.length - shown.length
  return [words.wrong, ...said, ...shown, ...(left > 0 ? [words.more(left)] : [])]
}

type Place =
  | Exclude<LogFault, { kind: 'leaf-altered' }>
  | { kind: 'leaves-altered'; from: number; to: number }

/** Entries that stand side by side are one place: a bundle that is gone is 256 of them. */
function placesOf(faults: readonly LogFault[]): Place[] {
  const places: Place[] = []
  for (const fault of faults) {
    const last = places.at(-1)
    if (fault.kind !== 'leaf-altered') places.push(fault)
    else if (last?.kind === 'leaves-altered' && last.to === fault.index - 1) last.to = fault.index
    else places.push({ kind: 'leaves-altered', from: fault.index, to: fault.index })
  }
  return places
}

function sentenceOf(place: Place, language: Language): string {
  const { faults } = logWords[language]
  switch (place.kind) {
    case 'leaves-altered':
      return faults[place.kind](place)
    case 'tile-altered':
      return faults[place.kind](place)
    case 'history-rewritten':
      return faults[place.kind](place)
    case 'tail-cut':
      return faults[place.kind](place)
  }
}
