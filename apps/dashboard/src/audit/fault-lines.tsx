import { recordWords } from '@mithaq/i18n/desk/record'
import type { api } from '../client/api.ts'
import { useWordsOf } from '../language/reading-language.tsx'

type Fault = Awaited<ReturnType<typeof api.record.check.query>>['faults'][number]

/** What is wrong with the record, each with its place: the event where there is one, else the leaf, the tile or the head. */
export function FaultLines({ faults }: { faults: readonly Fault[] }) {
  const words = useWordsOf(recordWords)
  return (
    <ul>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>
          {words.faults[fault.kind]} <Place fault={fault} />
        </li>
      ))}
    </ul>
  )
}

function Place({ fault }: { fault: Fault }) {
  const words = useWordsOf(recordWords)
  if ('version' in fault)
    return (
      <>
        {words.at(fault.version)} <code dir="ltr">{fault.stream}</code>
      </>
    )
  if ('index' in fault) return <>{words.atLeaf(fault.index)}</>
  if ('tile' in fault) return <>{words.atTile(fault.level, fault.tile)}</>
  if ('size' in fault) return <>{words.atSize(fault.size)}</>
  return null
}
