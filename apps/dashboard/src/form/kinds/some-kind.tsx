import { Checkbox } from '@mantine/core'
import { useSaid, useWords } from '../../language/reading-language.tsx'
import type { SomeField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import classes from './kinds.module.css'

/** Some of a list, each ticked by somebody. */
export const someKind: Kind<SomeField, string[]> = {
  isGroup: true,
  fresh: (_field, prefill) => (Array.isArray(prefill) ? prefill.filter((id) => typeof id === 'string') : []),
  read: (draft) => (draft.length === 0 ? absent : given(draft)),
  Control: ({ id, isDisabled, field, draft, page, onDraft }) => {
    const said = useSaid()
    const { filling } = useWords()
    const choices = field.among(page)
    if (choices.length === 0) return <p className="quiet">{filling.nothingToChoose}</p>
    return (
      <div className={classes['choices']}>
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.id}
            id={index === 0 ? id : `${id}-${choice.id}`}
            label={said(choice.name)}
            disabled={isDisabled}
            checked={draft.includes(choice.id)}
            onChange={() => onDraft(toggled(draft, choice.id))}
          />
        ))}
      </div>
    )
  },
  Shown: ({ field, draft, page }) => {
    const said = useSaid()
    const names = field.among(page).filter(({ id }) => draft.includes(id))
    return (
      <ul className={classes['list']}>
        {names.map(({ id, name }) => (
          <li key={id}>{said(name)}</li>
        ))}
      </ul>
    )
  },
}

export function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}
