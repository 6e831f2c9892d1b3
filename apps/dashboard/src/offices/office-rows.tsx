import { useMe, useOffice } from '../session/me.ts'
import type { OfficeLine } from '../client/office-api.ts'
import { useWords } from '../language/reading-language.tsx'
import { endable } from './endable.ts'
import { OfficeRow } from './office-row.tsx'
import classes from './offices.module.css'

/** What is held now first, then what is to come; what has ended behind a fold, so that the present is seen. */
export function OfficeRows({ lines }: { lines: readonly OfficeLine[] }) {
  const { offices: words } = useWords()
  const me = useMe()
  const own = useOffice()
  const present = lines.filter((line) => line.standing !== 'over')
  const over = lines.filter((line) => line.standing === 'over')
  const rows = (some: readonly OfficeLine[]) =>
    some
      .toSorted((a, b) => order(a).localeCompare(order(b)))
      .map((line) => (
        <OfficeRow key={line.id} line={line} mayEnd={me !== null && own !== null && endable(line, own, me)} />
      ))
  return (
    <>
      <ul className={classes['list']}>{rows(present)}</ul>
      {over.length > 0 ? (
        <details className={classes['over']}>
          <summary>{words.overCount(over.length)}</summary>
          <ul className={classes['list']}>{rows(over)}</ul>
        </details>
      ) : null}
    </>
  )
}

const ranks = ['director', 'president', 'officer', 'member', 'beneficiary', 'auditor', 'association']

/** By office, then by when it began; a delegate stands after who delegated. */
const order = ({ role, capacity, since, associationName }: OfficeLine): string =>
  `${ranks.indexOf(role)} ${associationName?.ar ?? ''} ${capacity === 'delegate' ? 1 : 0} ${since}`
