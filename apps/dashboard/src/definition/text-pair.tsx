import { Textarea } from '@mantine/core'
import { cleanText } from '../form/clean-text.ts'
import { useWords } from '../language/reading-language.tsx'
import { partOf } from './value-at.ts'
import classes from './definition.module.css'

interface PairProps {
  id: string
  label: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  value: unknown
  onValue: (value: unknown) => void
}

/** A text in both languages, side by side; each box runs with its own. */
export function TextPair({ id, label, describedBy, isWrong, isDisabled, value, onValue }: PairProps) {
  const { definition: words } = useWords()
  return (
    <div className={classes['pair']}>
      {(['ar', 'fr'] as const).map((language) => {
        const text = partOf(value, language)
        const written = typeof text === 'string' ? text : ''
        return (
          <Textarea
            key={language}
            id={language === 'ar' ? id : `${id}.fr`}
            aria-label={`${label}, ${language === 'ar' ? words.arabic : words.french}`}
            aria-describedby={describedBy}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            error={isWrong}
            disabled={isDisabled}
            rows={Math.min(10, 1 + Math.ceil(written.length / 45))}
            value={written}
            onChange={({ currentTarget }) =>
              onValue({
                ...(typeof value === 'object' ? value : {}),
                [language]: cleanText(currentTarget.value).text,
              })
            }
          />
        )
      })}
    </div>
  )
}
