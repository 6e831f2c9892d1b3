import { Textarea } from '@mantine/core'
import { definition } from '@mithaq/domain/definition/schema'
import { useSaid } from '../../language/reading-language.tsx'
import type { DefinitionField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong, type Reading } from '../reading.ts'

/** A programme as the text of its file; what is wrong with it is named by its path, as the check of definitions does. */
export const definitionKind: Kind<DefinitionField, string> = {
  fresh: (_field, _prefill, page) => JSON.stringify(page.definition, null, 2),
  read: (draft) => (draft.trim() === '' ? absent : readDefinition(draft)),
  Control: ({ id, describedBy, isWrong, isDisabled, draft, onDraft }) => (
    <Textarea
      id={id}
      aria-describedby={describedBy}
      error={isWrong}
      disabled={isDisabled}
      dir="ltr"
      rows={24}
      spellCheck={false}
      value={draft}
      onChange={({ currentTarget }) => onDraft(currentTarget.value)}
    />
  ),
  Shown: ({ draft }) => {
    const said = useSaid()
    const reading = readDefinition(draft)
    if (reading.is !== 'given') return null
    const { title } = reading.value as { title: { ar: string; fr: string } }
    return <bdi>{said(title)}</bdi>
  },
}

function readDefinition(text: string): Reading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return wrong((words) => words.notJson)
  }
  const { success, data, error } = definition.safeParse(json)
  if (success) return given(data)
  const path = error.issues[0]?.path.join('.') ?? ''
  return wrong((words) => words.definitionWrong(path, error.issues.length))
}
