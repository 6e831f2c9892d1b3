import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { recordedActs } from '@mithaq/domain/record/events-of-act'
import { actTitle } from '@mithaq/i18n/acts/names'
import { recordWords } from '@mithaq/i18n/desk/record'
import { roleNames } from '@mithaq/i18n/roles/names'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FiguresBox } from '../form/kinds/text-box.tsx'
import { useReading, useSaid, useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { peopleQuery } from './audit-queries.ts'
import classes from './audit.module.css'
import { registerOf, registers, startOf, type RecordSearch } from './narrow.ts'

interface FiltersProps {
  programme: string
  search: RecordSearch
  count: number | undefined
}

/** In which register the record is told, and what narrows it; all of it stands in the address. */
export function AuditFilters({ programme, search, count }: FiltersProps) {
  const words = useWordsOf(recordWords)
  const navigate = useNavigate()
  const register = registerOf(search)
  const go = (next: RecordSearch) => void navigate({ ...paths.record(programme, given(next)), replace: true })
  const isNarrowed = Object.keys(search).some((key) => key !== 'register')
  const [isOpen, setOpen] = useState(isNarrowed)
  return (
    <section className={classes['filters']}>
      <fieldset className={classes['registers']}>
        <legend>{words.register}</legend>
        {registers.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="register"
              checked={one === register}
              onChange={() => go({ ...search, register: one })}
            />
            {words.registers[one]}
          </label>
        ))}
      </fieldset>
      <details
        className={classes['narrow']}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{words.filters}</summary>
        <div>
          <Who programme={programme} search={search} go={go} />
          <Act search={search} go={go} />
          <Day key={`from ${search.from ?? ''}`} name="from" search={search} go={go} />
          <Day key={`to ${search.to ?? ''}`} name="to" search={search} go={go} />
          {register === 'citizen' ? null : (
            <Checkbox
              id="only-refused"
              label={words.onlyRefused}
              checked={search.refused !== undefined}
              onChange={({ currentTarget }) => go({ ...search, refused: currentTarget.checked ? 'yes' : '' })}
            />
          )}
        </div>
      </details>
      <p role="status" className={classes['count']}>
        {count === undefined ? '' : words.lines(count)}
        {isNarrowed ? (
          <Button variant="subtle" onClick={() => go({ register })}>
            {words.all}
          </Button>
        ) : null}
      </p>
    </section>
  )
}

type Part = Omit<FiltersProps, 'count' | 'programme'> & { go: (next: RecordSearch) => void }

function Who({ programme, search, go }: Part & { programme: string }) {
  const words = useWordsOf(recordWords)
  const said = useSaid()
  const { data = [] } = useQuery(peopleQuery(programme))
  return (
    <NativeSelect
      id="record-who"
      label={words.person}
      value={search.who ?? ''}
      onChange={({ currentTarget }) => go({ ...search, who: currentTarget.value })}
    >
      <option value="">{words.anyone}</option>
      {data.map(({ role, person, name }) => (
        <option key={`${role}/${person}`} value={`${role}/${person}`}>
          {said(roleNames[role])}
          {name ? ` · ${said(name)}` : ''}
        </option>
      ))}
    </NativeSelect>
  )
}

function Act({ search, go }: Part) {
  const words = useWordsOf(recordWords)
  const said = useSaid()
  const { language } = useReading()
  const acts = recordedActs
    .map((act) => ({ act, title: said(actTitle(act)) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, language))
  return (
    <NativeSelect
      id="record-act"
      label={words.act}
      value={search.act ?? ''}
      onChange={({ currentTarget }) => go({ ...search, act: currentTarget.value })}
    >
      <option value="">{words.anyAct}</option>
      {acts.map(({ act, title }) => (
        <option key={act} value={act}>
          {title}
        </option>
      ))}
    </NativeSelect>
  )
}

function Day({ name, search, go }: Part & { name: 'from' | 'to' }) {
  const words = useWordsOf(recordWords)
  const [typed, setTyped] = useState(search[name] ?? '')
  const isWrong = typed.trim() !== '' && startOf(typed) === null
  return (
    <div>
      <label htmlFor={`record-${name}`}>{words[name]}</label>
      <FiguresBox
        id={`record-${name}`}
        describedBy={`record-${name}-help`}
        isWrong={isWrong}
        isDisabled={false}
        size="short"
        value={typed}
        onValue={(value) => {
          setTyped(value)
          if (value.trim() === '' || startOf(value) !== null) go({ ...search, [name]: value.trim() })
        }}
      />
      <p id={`record-${name}-help`} className={isWrong ? classes['fault'] : 'quiet small'}>
        {isWrong ? words.dayWrong : words.dayHelp}
      </p>
    </div>
  )
}

const given = (search: RecordSearch): RecordSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value))
