import { Button, FileButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import {
  fetchSender,
  largestMegabytes,
  putFile,
  receivedTypes,
  type FileFault,
  type KeptFile,
} from '../client/put-file.ts'
import { useWords } from '../language/reading-language.tsx'
import classes from './file-box.module.css'

interface FileBoxProps {
  id: string
  /** What the file is: its paper's name. */
  name: string
  isWrong: boolean
  isDisabled: boolean
  kept: KeptFile | null
  onKept: (kept: KeptFile | null) => void
}

type Way = { is: 'still' } | { is: 'going'; percent: number } | { is: 'stopped'; fault: FileFault }

/** One paper's file: chosen, on its way with how far it has come, kept; a broken line goes on when it is back. */
export function FileBox({ id, name, isWrong, isDisabled, kept, onKept }: FileBoxProps) {
  const { filling } = useWords()
  const [way, setWay] = useState<Way>({ is: 'still' })
  const file = useRef<File | null>(null)
  const isBroken = way.is === 'stopped' && way.fault === 'lineBroken'

  const send = async (chosen: File) => {
    file.current = chosen
    setWay({ is: 'going', percent: 0 })
    const put = await putFile(chosen, (percent) => setWay({ is: 'going', percent }))
    if (put.is === 'kept') onKept(put.kept)
    setWay(put.is === 'kept' ? { is: 'still' } : { is: 'stopped', fault: put.fault })
  }
  const again = () => {
    if (file.current) void send(file.current)
  }

  // While there is a line: in the mountains it may be gone by the time that a file is chosen.
  useEffect(() => void fetchSender().catch(() => {}), [])

  useEffect(() => {
    if (!isBroken) return
    const timer = setTimeout(again, 4_000)
    addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  })

  return (
    <div className={classes['box']} data-wrong={(isWrong && !kept) || undefined}>
      {kept ? (
        <p className={classes['kept']}>
          <bdi>{kept.name}</bdi>
          <span className="quiet">
            {' · '}
            {filling.size(Math.ceil(kept.size / 1024))} · {filling.stored}
          </span>
        </p>
      ) : null}
      {way.is === 'going' ? (
        <p className={classes['way']}>
          <progress value={way.percent} max={100} aria-label={filling.uploading(way.percent)} />
          {filling.uploading(way.percent)}
        </p>
      ) : null}
      {way.is === 'stopped' ? (
        <p role="alert" className={classes['fault']}>
          {way.fault === 'fileTooLarge' ? filling.fileTooLarge(largestMegabytes) : filling[way.fault]}
        </p>
      ) : null}
      <p className={classes['ways']}>
        <FileButton accept={receivedTypes} onChange={(chosen) => void (chosen && send(chosen))}>
          {(props) => (
            <Button
              {...props}
              id={id}
              disabled={isDisabled || way.is === 'going'}
              aria-label={filling.forPaper(kept ? filling.replaceFile : filling.chooseFile, name)}
            >
              {kept ? filling.replaceFile : filling.chooseFile}
            </Button>
          )}
        </FileButton>
        {way.is === 'stopped' && (isBroken || way.fault === 'uploadFailed') ? (
          <Button variant="subtle" onClick={again}>
            {filling.uploadAgain}
          </Button>
        ) : null}
        {kept && !isDisabled ? (
          <Button
            variant="subtle"
            aria-label={filling.forPaper(filling.removeFile, name)}
            onClick={() => onKept(null)}
          >
            {filling.removeFile}
          </Button>
        ) : null}
      </p>
    </div>
  )
}
