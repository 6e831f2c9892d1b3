import { Button } from '@mantine/core'
import { recordWords } from '@mithaq/i18n/desk/record'
import { useQuery } from '@tanstack/react-query'
import { saveText } from '../definition/save-as-file.ts'
import { useWordsOf } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { proofQuery } from './audit-queries.ts'
import classes from './audit.module.css'

interface ProofProps {
  programme: string
  version: number
  dossier: string | undefined
}

/** The leaf of one line and the way from it to the signed head, to be taken along. */
export function LineProof({ programme, version, dossier }: ProofProps) {
  const words = useWordsOf(recordWords)
  const { data, error, refetch } = useQuery(proofQuery(programme, version, dossier))
  return (
    <section className={classes['part']}>
      <h2>{words.proofOf(version)}</h2>
      <p className="quiet">{words.proofOfLead}</p>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? (
        <>
          <p className={classes['leaf']}>{words.leaf(data.index)}</p>
          <h3>{words.leafBytes}</h3>
          <pre dir="ltr" tabIndex={0} className={classes['note']}>
            <code>{data.leaf}</code>
          </pre>
          {data.disclosure === undefined ? null : (
            <>
              <h3>{words.disclosure}</h3>
              <p className="quiet">{words.disclosureLead}</p>
              <pre dir="ltr" tabIndex={0} className={classes['note']}>
                <code>{data.disclosure}</code>
              </pre>
            </>
          )}
          <h3>{words.proofText}</h3>
          <pre dir="ltr" tabIndex={0} className={classes['note']}>
            <code>{data.proof}</code>
          </pre>
          <p>
            <Button onClick={() => saveText(`${programme}-${version}.tlog-proof`, data.proof)}>
              {words.save}
            </Button>
          </p>
        </>
      ) : error ? null : (
        <Waiting lines={4} />
      )}
    </section>
  )
}
