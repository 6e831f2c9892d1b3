import { useSaid, useWords } from '../language/reading-language.tsx'
import type { AnyField, FormPage } from './act-form.ts'
import classes from './form.module.css'
import type { AnyFieldWords } from './kind.ts'
import { kindOf } from './kinds.ts'
import type { Fault } from './reading.ts'

interface FrameProps {
  name: string
  field: AnyField & { isOptional?: true }
  words: AnyFieldWords
  draft: unknown
  page: FormPage
  fault: Fault | undefined
  isDisabled: boolean
  /** What the offer is about: shown, not asked. */
  isFixed: boolean
  onDraft: (draft: unknown) => void
}

/** Label above, help under it, then the control, and under it why what was given is not taken. */
export function FieldFrame({
  name,
  field,
  words,
  draft,
  page,
  fault,
  isDisabled,
  isFixed,
  onDraft,
}: FrameProps) {
  const said = useSaid()
  const { form } = useWords()
  const id = fieldId(name)
  const { isGroup = false, Control, Shown } = kindOf(field)
  const helpId = words.help ? `${id}-help` : null
  const faultId = fault ? `${id}-fault` : null
  const label = (
    <>
      {said(words.label)}
      {field.isOptional ? <span className={classes['optional']}> ({form.optional})</span> : null}
    </>
  )
  const body = (
    <>
      {words.help ? (
        <p id={`${id}-help`} className={classes['help']}>
          {said(words.help)}
        </p>
      ) : null}
      {isFixed ? (
        <Shown field={field} words={words} draft={draft} page={page} />
      ) : (
        <Control
          id={id}
          describedBy={[helpId, faultId].filter(Boolean).join(' ') || undefined}
          isWrong={fault !== undefined}
          isDisabled={isDisabled}
          field={field}
          words={words}
          draft={draft}
          page={page}
          onDraft={onDraft}
        />
      )}
      <Looked field={field} draft={draft} page={page} />
      {fault ? (
        <p id={`${id}-fault`} className={classes['fault']}>
          {fault(form)}
        </p>
      ) : null}
    </>
  )
  if (isGroup) {
    return (
      <fieldset className={classes['field']} aria-describedby={faultId ?? undefined}>
        <legend>{label}</legend>
        {body}
      </fieldset>
    )
  }
  return (
    <div className={classes['field']}>
      {isFixed ? <p className={classes['label']}>{label}</p> : <label htmlFor={id}>{label}</label>}
      {body}
    </div>
  )
}

/** What the act is about, where its field can show it. */
function Looked({ field, draft, page }: { field: AnyField; draft: unknown; page: FormPage }) {
  const Look = 'Look' in field ? field.Look : undefined
  return Look && typeof draft === 'string' && draft !== '' ? <Look page={page} id={draft} /> : null
}

/** So that the list of faults can lead to each field. */
export const fieldId = (name: string): string => `field-${name}`
