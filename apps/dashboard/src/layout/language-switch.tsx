import { useDirection } from '@mantine/core'
import { languages, type Language } from '@mithaq/i18n/language'
import { directionOf, useReading, useWords } from '../language/reading-language.tsx'
import classes from './header.module.css'

/** Each language in its own words. */
const names: Record<Language, string> = { ar: 'العربية', fr: 'Français' }

export function LanguageSwitch() {
  const { language, read } = useReading()
  const { frame } = useWords()
  const { setDirection } = useDirection()
  return (
    <ul className={classes['languages']} aria-label={frame.languages}>
      {languages.map((each) => (
        <li key={each}>
          <button
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => {
              setDirection(directionOf(each))
              read(each)
            }}
          >
            {names[each]}
          </button>
        </li>
      ))}
    </ul>
  )
}
