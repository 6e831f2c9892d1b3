import { stageNames } from '@mithaq/i18n/stages/names'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { cleanText } from '../form/clean-text.ts'
import { deskApi } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { useOffice } from '../session/me.ts'
import classes from './programme-search.module.css'
import { useSettled } from './use-settled.ts'

const longest = 100

/** Finds programmes as one types; the arrows go through what was found, Escape closes it. */
export function ProgrammeSearch() {
  const { frame } = useWords()
  const said = useSaid()
  const id = useId()
  const office = useOffice()?.id ?? ''
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const asked = useSettled(text.trim(), 200)
  const { data } = useQuery({
    queryKey: ['search', office, asked],
    queryFn: () => deskApi.search(asked),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const rows = asked === '' ? null : (data?.rows ?? null)
  const close = () => {
    setOpen(false)
    setText('')
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      box.current?.focus()
      return setOpen(false)
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement) + by
    event.preventDefault()
    if (at < 0) box.current?.focus()
    else links[Math.min(at, links.length - 1)]?.focus()
  }
  return (
    <search
      className={classes['search']}
      onKeyDown={move}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          list.current?.querySelector('a')?.click()
        }}
      >
        <input
          ref={box}
          type="search"
          aria-label={frame.search}
          aria-controls={id}
          placeholder={frame.searchHint}
          maxLength={longest}
          dir="auto"
          autoComplete="off"
          value={text}
          onFocus={() => setOpen(true)}
          onChange={({ currentTarget }) => {
            setText(cleanText(currentTarget.value, true).text)
            setOpen(true)
          }}
        />
      </form>
      <div id={id} hidden={!isOpen || rows === null} className={classes['found']}>
        <p role="status" className={rows?.length === 0 ? classes['none'] : 'visually-hidden'}>
          {isOpen && rows ? frame.found(rows.length) : null}
        </p>
        <ul ref={list}>
          {rows?.map((row) => (
            <li key={row.id}>
              <Link {...paths.programme(row.id)} onClick={close}>
                {said(row.title)}
                <span>
                  {said(stageNames[row.stage])}
                  {row.association ? (
                    <>
                      {' · '}
                      <bdi>{said(row.association)}</bdi>
                    </>
                  ) : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </search>
  )
}
