import { Button } from '@mantine/core'
import { useState } from 'react'
import { fetchDocument, type DocumentName, type Fetched } from '../client/fetch-document.ts'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import classes from './record.module.css'

type Standing = Fetched | { is: 'drawing' | 'not-yet' } | null

/** A document with its proof inside, in the reader's language; one that the ledger has yet to sign comes by itself. */
export function DocumentDownload({ programme, document }: { programme: string; document: DocumentName }) {
  const { language } = useReading()
  const { documents: words } = useWords()
  const [standing, setStanding] = useState<Standing>(null)
  const isAsked = standing?.is === 'drawing' || standing?.is === 'not-yet'

  async function download(): Promise<void> {
    setStanding({ is: 'drawing' })
    const fetched = await fetchDocument({ programme, document, language }, () =>
      setStanding({ is: 'not-yet' }),
    )
    if (fetched.is === 'given') keep(fetched)
    setStanding(fetched)
  }

  return (
    <div className={classes['download']}>
      <Button variant="default" disabled={isAsked} onClick={() => void download()}>
        {words[document]}
      </Button>
      <p className="quiet">
        {words.lead} <a href={`/ledger/verify.html?lang=${language}`}>{words.verify}</a>
      </p>
      <Told standing={standing} />
    </div>
  )
}

function Told({ standing }: { standing: Standing }) {
  const said = useSaid()
  const { documents: words } = useWords()
  return (
    <p role="status">
      {standing?.is === 'drawing' ? words.drawing : null}
      {standing?.is === 'not-yet' ? words.notYet : null}
      {standing?.is === 'given' ? <bdi>{words.done(standing.name)}</bdi> : null}
      {standing?.is === 'refused' ? said(standing.sentences) : null}
      {standing?.is === 'lost' ? words.failed : null}
    </p>
  )
}

/** Into the reader's folder, under the name the server gave it: a link could not name the office one acts in. */
function keep({ pdf, name }: { pdf: Blob; name: string }): void {
  const address = URL.createObjectURL(pdf)
  const link = globalThis.document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
