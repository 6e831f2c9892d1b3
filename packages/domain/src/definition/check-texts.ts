import { latinDigits } from '../money/latin-digits.ts'
import { pathText, walk } from './path.ts'
import { problem, type Problem } from './problem.ts'

const letters = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u }

/** Every text of a file, sound or not: both languages are there, and hold the same numbers. */
export function checkTexts(json: unknown): Problem[] {
  const problems: Problem[] = []
  walk(json, (found, path) => {
    if (!('ar' in found && 'fr' in found)) return
    const { ar, fr } = found
    if (typeof ar !== 'string' || typeof fr !== 'string') return
    const missing = (['ar', 'fr'] as const).filter(
      (language) => !letters[language].test({ ar, fr }[language]),
    )
    for (const language of missing) {
      problems.push(problem(pathText([...path, language]), 'translation-missing', { language }))
    }
    if (missing.length > 0) return
    const only = { ar: without(numbersOf(ar), numbersOf(fr)), fr: without(numbersOf(fr), numbersOf(ar)) }
    if (only.ar.length + only.fr.length === 0) return
    problems.push(problem(pathText(path), 'numbers-differ', { ar: only.ar.join(' '), fr: only.fr.join(' ') }))
  })
  return problems
}

/** Runs of digits: 112.14 and 112-14 are the same, as are 16:30 and 16 h 30. The first of a month is فاتح. */
function numbersOf(text: string): string[] {
  return latinDigits(text).replaceAll('فاتح', '1').match(/\d+/g) ?? []
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
