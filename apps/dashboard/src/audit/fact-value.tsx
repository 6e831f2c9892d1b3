import type { Fact } from '@mithaq/domain/record/facts'
import { recordWords } from '@mithaq/i18n/desk/record'
import { outcomeNames, stageNames } from '@mithaq/i18n/stages/names'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import { Moment } from '../pieces/moment.tsx'

/** One thing that was so, as its kind is read. */
export function FactValue({ fact }: { fact: Fact }) {
  const said = useSaid()
  const words = useWordsOf(recordWords)
  if (fact.value === null) return <span className="quiet">{words.none}</span>
  switch (fact.kind) {
    case 'stage':
      return said(stageNames[fact.value])
    case 'outcome':
      return said(outcomeNames[fact.value])
    case 'instant':
      return <Moment at={fact.value} />
    case 'count':
      return String(fact.value)
    case 'amount':
      return <Amount amount={fact.value} />
    case 'yes-no':
      return fact.value ? words.yes : words.no
  }
}
