import { useEffect, useState } from 'react'
import { api } from '../client/api.ts'

export type Checked = Awaited<ReturnType<typeof api.programme.check.mutate>>

export type Check = { is: 'checking' | 'unknown'; last: Checked | null } | { is: 'checked'; last: Checked }

const pauseMs = 600

/** What the server's check says of a definition, asked again once nobody has typed for a moment. */
export function useChecked(text: string): Check {
  const [check, setCheck] = useState<Check>({ is: 'checking', last: null })
  useEffect(() => {
    let isLatest = true
    setCheck(({ last }) => ({ is: 'checking', last }))
    const timer = setTimeout(() => {
      api.programme.check.mutate({ text }).then(
        (last) => {
          if (isLatest) setCheck({ is: 'checked', last })
        },
        () => {
          if (isLatest) setCheck(({ last }) => ({ is: 'unknown', last }))
        },
      )
    }, pauseMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [text])
  return check
}
