import { useReading } from '../language/reading-language.tsx'

/** Between a name and what it names: French sets a space before it, which does not break. */
export function Colon() {
  return useReading().language === 'fr' ? '\u00A0: ' : ': '
}
