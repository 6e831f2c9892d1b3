import { TextInput } from '@mantine/core'
import type { Shape } from '@mithaq/domain/definition/shape'
import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import { choiceName } from '@mithaq/i18n/definition/choice-names'
import { cleanText } from '../form/clean-text.ts'
import { ChooseBox } from '../form/kinds/choose-box.tsx'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { TextPair } from './text-pair.tsx'
import { typedOf } from './value-at.ts'
import { TypedBox } from './typed-box.tsx'
import { typedKinds } from './typed-kinds.ts'

export type Leaf = Exclude<Shape, { is: 'list' | 'group' | 'one-of' }>

interface LeafProps {
  shape: Leaf
  id: string
  label: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  value: unknown
  onValue: (value: unknown) => void
}

/** The control of one value. An id, once given, is what other places name: it is shown and not changed. */
export function LeafBox({ shape, value, label, ...box }: LeafProps) {
  const said = useSaid()
  const { form } = useWords()
  const { language } = useReading()
  switch (shape.is) {
    case 'text':
      return <TextPair {...box} label={label} value={value} />
    case 'line':
      return (
        <TextInput
          id={box.id}
          aria-describedby={box.describedBy}
          error={box.isWrong}
          disabled={box.isDisabled}
          dir="auto"
          value={typedOf(value)}
          onChange={({ currentTarget }) => box.onValue(cleanText(currentTarget.value).text)}
        />
      )
    case 'choice':
      return (
        <ChooseBox
          {...box}
          value={typedOf(value)}
          choices={shape.of.map((id) => ({ id, name: said(choiceName(id)) }))}
        />
      )
    case 'yes-no':
      return (
        <ChooseBox
          {...box}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          choices={[
            { id: 'yes', name: form.yes },
            { id: 'no', name: form.no },
          ]}
          onValue={(chosen) => box.onValue(chosen === '' ? '' : chosen === 'yes')}
        />
      )
    case 'fixed':
      return (
        <p id={box.id} tabIndex={-1} className={classes['code']}>
          {said(choiceName(shape.value))}
        </p>
      )
    case 'id':
      return (
        <code id={box.id} tabIndex={-1} dir="ltr" className={classes['code']}>
          {typedOf(value)}
        </code>
      )
    default:
      return (
        <>
          <TypedBox {...box} {...typedKinds[shape.is]} value={value} />
          {shape.is === 'amount' && typeof value === 'number' ? (
            <p className={classes['read']}>
              <bdi>{formatAmount(value as Centimes, language)}</bdi>
            </p>
          ) : null}
        </>
      )
  }
}
