import { expect, test } from 'vitest'
import { deskWords } from '@mithaq/i18n/desk/words'
import { callForms } from '../call/forms.ts'
import { callInputs } from '@mithaq/domain/call/schema'
import { smallDefinition } from '@mithaq/testing/small-definition'
import { noEdits, withPart } from '../definition/edits.ts'
import type { FormPage } from './act-form.ts'
import { fill, type Drafts } from './filled.ts'
import { UnsavedWords } from './unsaved-words.ts'

type CallAct = keyof typeof callInputs

// No field of the call reads the page but the pinned ones, which are not asked.
const page = {} as FormPage

const filled = (act: CallAct, drafts: Drafts) => fill(callInputs[act], callForms[act].fields, drafts, page)
const faultsOf = (act: CallAct, drafts: Drafts) =>
  Object.fromEntries(
    [...filled(act, drafts).faults].map(([field, fault]) => [field, fault(deskWords.fr.form)]),
  )

const deliberation = {
  number: '12/2024',
  session: 'ordinary',
  heldOn: '05/10/2023',
  credit: '1.800.000,00',
  visaedOn: '',
}

test('what is typed becomes the input of the act, with words still to be saved', () => {
  expect(filled('recordGroundingDeliberation', deliberation)).toEqual({
    input: {
      number: new UnsavedWords('deliberation-number', '12/2024'),
      session: 'ordinary',
      heldOn: '2023-10-05',
      credit: 180_000_000,
    },
    faults: new Map(),
  })
})

test('an empty field says that it is needed, a choice that one has to be made', () => {
  expect(
    faultsOf('recordGroundingDeliberation', {
      number: ' ',
      session: '',
      heldOn: '',
      credit: '',
      visaedOn: '',
    }),
  ).toEqual({
    number: 'Ce champ est nécessaire.',
    session: 'Choisissez une réponse.',
    heldOn: 'Ce champ est nécessaire.',
    credit: 'Ce champ est nécessaire.',
  })
})

test('a day that does not exist and an amount of three decimals are not taken', () => {
  const faults = faultsOf('recordGroundingDeliberation', {
    ...deliberation,
    heldOn: '30/02/2024',
    credit: '1,005',
  })
  expect(faults).toEqual({
    heldOn: 'Écrivez un jour qui existe, comme 16/02/2024.',
    credit: 'Écrivez un montant en dirhams, comme 450.000,00.',
  })
})

test('an optional field that is left empty is not in the input', () => {
  const { input, faults } = filled('issueAddendum', { words: 'نص', deadline: { date: '', time: '' } })
  expect(Object.keys(input)).toEqual(['words'])
  expect(faults.size).toBe(0)
})

test('what the schema does not take has a fault at its field', () => {
  const faults = faultsOf('postCall', {
    channel: 'no id of ours',
    postedAt: { date: '16/02/2024', time: '9h15' },
    proof: 'x',
  })
  expect(faults).toEqual({ channel: 'Cette valeur n’est pas reçue. Revoyez-la.' })
})

test('a correction that the schema does not take is named by the path of its first fault', () => {
  const definition = smallDefinition('p-1')
  const digest = 'a'.repeat(64)
  const draftPage = { definition, state: { terms: { definition: digest } } } as FormPage
  const edits = withPart(noEdits(digest), {
    section: 'budget',
    now: { ...definition.budget, total: 'much' },
    definition,
  })
  const faults = (draft: unknown) => {
    const drafts = { definition: draft, corrects: digest }
    const { faults: found } = fill(callInputs.reviseDraft, callForms.reviseDraft.fields, drafts, draftPage)
    return found.get('definition')?.(deskWords.fr.form)
  }
  expect(faults(edits)).toBe(deskWords.fr.form.definitionWrong('budget.total', 1))
  expect(faults('what an earlier release kept')).toBe(deskWords.fr.form.definitionUnchanged)
})

test('an hour that the council’s clock skips is not taken; the zone data are those of the build', () => {
  const at = (date: string, time: string) =>
    faultsOf('extendDeadline', { reason: 'x', deadline: { date, time } })
  expect(at('31/03/2024', '02:30')).toEqual({})
  expect(at('14/04/2024', '02:30')).toEqual({
    deadline: deskWords.fr.form.timeSkipped,
  })
  expect(at('10/03/2024', '02:30')).toEqual({ deadline: deskWords.fr.form.timeDoubled })
})
