import { contractWords } from '@mithaq/i18n/desk/contract'
import { useWordsOf } from '../language/reading-language.tsx'
import classes from '../record/record.module.css'
import type { ShownContract } from './contract-of.ts'

/** Amendments that are proposed and not in force, each with whom it waits for. */
export function PendingAmendments({ pending }: { pending: ShownContract['pending'] }) {
  const words = useWordsOf(contractWords)
  const all = Object.entries(pending)
  if (all.length === 0) return null
  return (
    <section>
      <h2>{words.amendments}</h2>
      <ul className={classes['lines']}>
        {all.map(([number, { kind, executoryFrom, signedByAssociation, signedByCouncil }]) => (
          <li key={number}>
            <span>{words.amendment(number)}</span>
            <span className="quiet">
              {kind !== 'other' && executoryFrom === null
                ? words.awaitsCouncil
                : signedByAssociation
                  ? words.awaitsPresident
                  : signedByCouncil
                    ? words.awaitsAssociation
                    : `${words.awaitsAssociation} · ${words.awaitsPresident}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
