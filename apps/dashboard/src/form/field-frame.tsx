import { useSaid, useWords } from '../language/reading-language.tsx'
import type { AnyField, FormPage } from './act-form.ts'
import type { AnyFieldWords } from './kind.ts'
import { kindOf } from './kinds.ts'
import { FieldShell } from './field-shell.tsx'
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
  return (
    <FieldShell
      id={id}
      label={said(words.label)}
      help={words.help ? said(words.help) : null}
      fault={fault ? fault(form) : null}
      isOptional={field.isOptional === true}
      isGroup={isGroup}
      isFixed={isFixed}
    >
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
    </FieldShell>
  )
}

/** What the act is about, where its field can show it. */
function Looked({ field, draft, page }: { field: AnyField; draft: unknown; page: FormPage }) {
  const Look = 'Look' in field ? field.Look : undefined
  return Look && typeof draft === 'string' && draft !== '' ? <Look page={page} id={draft} /> : null
}

/** So that the list of faults can lead to each field. */
export const fieldId = (name: string): string => `field-${name}`
