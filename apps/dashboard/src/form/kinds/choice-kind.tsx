import { Radio } from '@mantine/core'
import { useSaid } from '../../language/reading-language.tsx'
import type { ChoiceField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import classes from './kinds.module.css'

/** One of a few answers; none is chosen beforehand, so that a choice was made by somebody. */
export const choiceKind: Kind<ChoiceField<string>, string> = {
  isGroup: true,
  fresh: ({ of }, prefill) => (typeof prefill === 'string' && of.includes(prefill) ? prefill : ''),
  read: (draft) => (draft === '' ? absent : given(draft)),
  Control: ({ id, isDisabled, field, words, draft, onDraft }) => {
    const said = useSaid()
    return (
      <div className={classes['choices']}>
        {field.of.map((answer, index) => (
          <Radio
            key={answer}
            id={index === 0 ? id : `${id}-${answer}`}
            name={id}
            label={words.choices?.[answer] ? said(words.choices[answer]) : answer}
            description={words.meanings?.[answer] ? said(words.meanings[answer]) : undefined}
            disabled={isDisabled}
            checked={draft === answer}
            onChange={() => onDraft(answer)}
          />
        ))}
      </div>
    )
  },
  Shown: ({ words, draft }) => {
    const said = useSaid()
    return words.choices?.[draft] ? said(words.choices[draft]) : draft
  },
}
