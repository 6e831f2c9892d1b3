import { nameOf } from '../form/form-store.ts'
import { readDay } from '../form/kinds/read-day.ts'
import { UnsavedWords } from '../form/unsaved-words.ts'
import { useForm } from '../form/use-form.ts'
import { useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { useMe, useOffice } from '../session/me.ts'
import { AnswerList } from './answer-list.tsx'
import { ChooseField, DayField, TextField } from './fields.tsx'
import { OfficeForm } from './office-form.tsx'
import { useKnownPeople } from './people.ts'

const fresh = { holder: '', order: '', firstDay: '', lastDay: '' }

/** The president delegates: to whom, by which order, from which day to which. */
export function DelegatePage() {
  const me = useMe()
  const own = useOffice()
  if (!me || own?.role !== 'president' || own.capacity === 'delegate') return <NothingHere />
  return <Delegate person={me.person} />
}

function Delegate({ person }: { person: string }) {
  const { offices: words, form: formWords } = useWords()
  const people = useKnownPeople()
  const name = nameOf({ person, programme: 'council', act: 'delegateOffice', target: null })
  const { form, setDrafts } = useForm(name)
  const draft = { ...fresh, ...(form.drafts as Partial<typeof fresh>) }
  const labels = {
    holder: words.holder,
    order: words.order,
    firstDay: words.firstDay,
    lastDay: words.lastDay,
  }
  const days = { firstDay: readDay(draft.firstDay), lastDay: readDay(draft.lastDay) }
  const faults = new Map<string, string>()
  if (draft.holder === '') faults.set('holder', formWords.requiredChoice)
  if (draft.order.trim() === '') faults.set('order', formWords.required)
  for (const field of ['firstDay', 'lastDay'] as const) {
    if (!days[field]) faults.set(field, draft[field].trim() === '' ? formWords.required : formWords.dateWrong)
  }
  const holder = people.find(({ id }) => id === draft.holder)?.name ?? ''
  return (
    <OfficeForm
      name={name}
      form={form}
      title={words.delegate}
      lead={words.delegateLead}
      button={words.delegateButton}
      faults={faults}
      labels={labels}
      sending={() => ({
        act: 'delegate',
        holder: draft.holder,
        order: new UnsavedWords('order', draft.order.trim()),
        firstDay: days.firstDay ?? '',
        lastDay: days.lastDay ?? '',
      })}
      answers={
        <AnswerList
          answers={[
            [words.holder, holder],
            [words.order, draft.order],
            [words.firstDay, draft.firstDay],
            [words.lastDay, draft.lastDay],
          ]}
        />
      }
    >
      {({ isLocked, faultOf }) => {
        const field = (of: keyof typeof fresh) => ({
          name: of,
          label: labels[of],
          fault: faultOf(of),
          isDisabled: isLocked,
          value: draft[of],
          onValue: (to: string) => setDrafts({ [of]: to }),
        })
        return (
          <>
            <ChooseField {...field('holder')} nothing={words.chooseHolder} choices={people} />
            <TextField {...field('order')} />
            <DayField {...field('firstDay')} help={formWords.dateHelp} />
            <DayField {...field('lastDay')} help={formWords.dateHelp} />
          </>
        )
      }}
    </OfficeForm>
  )
}
