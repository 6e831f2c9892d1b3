import { Radio } from '@mantine/core'
import { useWords } from '../../language/reading-language.tsx'
import type { YesNoField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given } from '../reading.ts'
import classes from './kinds.module.css'

type Draft = 'yes' | 'no' | ''

/** Yes or no, said by somebody: an unticked box would be an answer that nobody gave. */
export const yesNoKind: Kind<YesNoField, Draft> = {
  isGroup: true,
  fresh: (_field, prefill) => (prefill === true ? 'yes' : prefill === false ? 'no' : ''),
  read: (draft) => (draft === '' ? absent : given(draft === 'yes')),
  Control: ({ id, isDisabled, draft, onDraft }) => {
    const { form } = useWords()
    return (
      <div className={classes['choices']}>
        {(['yes', 'no'] as const).map((answer, index) => (
          <Radio
            key={answer}
            id={index === 0 ? id : `${id}-${answer}`}
            name={id}
            label={form[answer]}
            disabled={isDisabled}
            checked={draft === answer}
            onChange={() => onDraft(answer)}
          />
        ))}
      </div>
    )
  },
  Shown: ({ draft }) => {
    const { form } = useWords()
    return draft === '' ? null : form[draft]
  },
}
