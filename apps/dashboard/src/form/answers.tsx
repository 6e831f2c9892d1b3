import { useSaid, useWords } from '../language/reading-language.tsx'
import type { FormPage } from './act-form.ts'
import type { Drafts, Fields } from './filled.ts'
import { fieldId } from './field-frame.tsx'
import classes from './form.module.css'
import type { AnyFieldWords } from './kind.ts'
import { kindOf } from './kinds.ts'

interface AnswersProps {
  fields: Fields
  words: Readonly<Record<string, AnyFieldWords>>
  drafts: Drafts
  page: FormPage
  /** Leads back to a field; absent on a receipt. */
  onChange?: (field: string) => void
}

/** Every field with what was given, in full. */
export function Answers({ fields, words, drafts, page, onChange }: AnswersProps) {
  const said = useSaid()
  const { form } = useWords()
  if (Object.keys(fields).length === 0) return null
  return (
    <dl className={classes['answers']}>
      {Object.entries(fields).map(([name, field]) => {
        const { read, Shown } = kindOf(field)
        const label = words[name] ? said(words[name].label) : name
        return (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {read(drafts[name], field, page).is === 'absent' ? (
                <span className="quiet">{form.nothingGiven}</span>
              ) : (
                <Shown field={field} words={words[name] ?? noWords} draft={drafts[name]} page={page} />
              )}
            </dd>
            {onChange ? (
              <dd>
                <a
                  href={`#${fieldId(name)}`}
                  aria-label={form.changeField(label)}
                  onClick={(event) => {
                    event.preventDefault()
                    onChange(name)
                  }}
                >
                  {form.change}
                </a>
              </dd>
            ) : null}
          </div>
        )
      })}
    </dl>
  )
}

const noWords: AnyFieldWords = { label: { ar: '', fr: '' } }
