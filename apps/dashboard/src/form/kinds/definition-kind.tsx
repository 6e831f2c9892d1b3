import { lazy, Suspense } from 'react'
import { CorrectionsShown } from '../../definition/corrections-shown.tsx'
import { contestedIn, corrected, noEdits, partsIn, type DefinitionEdits } from '../../definition/edits.ts'
import type { DefinitionField, FormPage } from '../act-form.ts'
import { Waiting } from '../../pieces/waiting.tsx'
import type { Kind } from '../kind.ts'
import { given, wrong } from '../reading.ts'

// Every field of a programme has its words in there: for the one form in which they are asked.
const DefinitionEditor = lazy(async () => {
  const { DefinitionEditor: editor } = await import('../../definition/definition-editor.tsx')
  return { default: editor }
})

/** A whole programme, corrected part by part over the definition as it stands. */
export const definitionKind: Kind<DefinitionField, DefinitionEdits> = {
  isGroup: true,
  fresh: (_field, _prefill, page) => noEdits(page.state.terms.definition),
  read: (draft, _field, page) => {
    const edits = editsIn(draft, page)
    if (partsIn(edits).length === 0) return wrong((words) => words.definitionUnchanged)
    if (contestedIn(edits, page.definition).length > 0) return wrong((words) => words.definitionContested)
    return given(corrected(page.definition, edits))
  },
  Control: ({ id, isDisabled, draft, page, onDraft }) => (
    <Suspense fallback={<Waiting lines={6} />}>
      <DefinitionEditor
        id={id}
        definition={page.definition}
        digest={page.state.terms.definition}
        edits={editsIn(draft, page)}
        isDisabled={isDisabled}
        onEdits={onDraft}
      />
    </Suspense>
  ),
  Shown: ({ draft, page }) => <CorrectionsShown definition={page.definition} edits={editsIn(draft, page)} />,
}

/** From what the browser kept, whatever an earlier release wrote there. */
function editsIn(draft: unknown, page: FormPage): DefinitionEdits {
  const isOurs = typeof draft === 'object' && draft !== null && 'parts' in draft
  return isOurs ? (draft as DefinitionEdits) : noEdits(page.state.terms.definition)
}
