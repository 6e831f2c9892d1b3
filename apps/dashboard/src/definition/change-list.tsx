import { formatAmount, type Centimes } from '@mithaq/domain/money/amount'
import { choiceName } from '@mithaq/i18n/definition/choice-names'
import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import type { Section } from '@mithaq/domain/definition/shape'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { changesIn, isText, type Change } from './changes.ts'
import classes from './definition.module.css'
import { partOf, typedOf } from './value-at.ts'

interface ChangesProps {
  changes: readonly { section: Section; was: unknown; now: unknown }[]
  before?: string
  after?: string
}

const shownAtOnce = 60

/** What is changed, place by place: as it was, and as it will be. */
export function ChangeList({ changes, before, after }: ChangesProps) {
  const { definition: words } = useWords()
  const all = changes.flatMap(({ section, was, now }) => changesIn(was, now, section))
  const left = all.length - shownAtOnce
  return (
    <>
      <dl className={classes['changes']}>
        {all.slice(0, shownAtOnce).map((change, index) => (
          <div key={`${change.place} ${index}`}>
            <dt>
              <Trail change={change} />
            </dt>
            <Side label={before ?? words.before} none={words.added} value={change.was} />
            <Side label={after ?? words.now} none={words.removed} value={change.now} />
          </div>
        ))}
      </dl>
      {left > 0 ? <p className="quiet">{words.moreChanges(left)}</p> : null}
    </>
  )
}

function Trail({ change: { place, within } }: { change: Change }) {
  const said = useSaid()
  const section = place.split('.')[0] ?? place
  const things = within.map((item) => {
    const name = partOf(item, 'name') ?? partOf(item, 'title') ?? partOf(item, 'text')
    return isText(name) ? said(name) : typedOf(partOf(item, 'id'))
  })
  const own = place === section ? [] : [said(fieldNameAt(place))]
  return [said(fieldNameAt(section)), ...things, ...own].map((step, index) => (
    <span key={index}>
      {index > 0 ? ' › ' : null}
      <bdi>{step}</bdi>
    </span>
  ))
}

function Side({ label, none, value }: { label: string; none: string; value: unknown }) {
  return (
    <dd>
      <span className="quiet small">{value === undefined ? none : label}</span>{' '}
      {value === undefined ? null : <Value value={value} />}
    </dd>
  )
}

/** A value in the reader's words; whatever has none, as the file would have it. */
function Value({ value }: { value: unknown }) {
  const said = useSaid()
  const { form } = useWords()
  const { language } = useReading()
  if (isText(value)) {
    return (
      <>
        <bdi lang="ar">{value.ar}</bdi>
        <br />
        <bdi lang="fr">{value.fr}</bdi>
      </>
    )
  }
  if (typeof value === 'boolean') return value ? form.yes : form.no
  if (typeof value === 'string') return <bdi>{said(choiceName(value))}</bdi>
  if (typeof value === 'number')
    return <bdi>{value >= 10_000 ? formatAmount(value as Centimes, language) : value}</bdi>
  const name = partOf(value, 'name') ?? partOf(value, 'title') ?? partOf(value, 'text')
  if (isText(name)) return <bdi>{said(name)}</bdi>
  return <code dir="ltr">{JSON.stringify(value)}</code>
}
