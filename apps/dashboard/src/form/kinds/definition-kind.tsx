import { Textarea } from '@mantine/core'
import type { BothLanguages } from '@mithaq/i18n/language'
import { useSaid } from '../../language/reading-language.tsx'
import type { DefinitionField } from '../act-form.ts'
import type { Kind } from '../kind.ts'
import { absent, given, wrong, type Reading } from '../reading.ts'

/** A programme as the text of its file; what its schema finds in it is named by its path (`filled.ts`). */
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
    const { title } = reading.value as { title?: BothLanguages }
    return title ? <bdi>{said(title)}</bdi> : null
  },
}

function readDefinition(text: string): Reading {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? given(json) : wrong((words) => words.notJson)
  } catch {
    return wrong((words) => words.notJson)
  }
}
