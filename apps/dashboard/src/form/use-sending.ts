import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { useCallback, useEffect, useRef, useState } from 'react'
import { queries } from '../client/queries.ts'
import { readForm } from './form-store.ts'
import { sendForm, type Sent } from './send-form.ts'

export type Sending = { is: 'idle' | 'sending' | 'confirming' } | { is: 'answered'; sent: Sent }

interface Way {
  name: string
  act: PersonalAct
  programme: string
}

const pauses = [1_000, 2_000, 4_000, 8_000]

/** Sends the form of an act. */
export function useSending({ name, act, programme }: Way) {
  const post = useCallback(
    (input: Record<string, unknown> | null) => sendForm({ name, act, programme, input: input ?? {} }),
    [name, act, programme],
  )
  return useAsking(name, post)
}

/**
 * Sends a form and asks on, with the same request, until it is answered. A page that opens on a form which is on its way
 * asks at once, with nothing new to send: a reload or a lost line changes nothing.
 */
export function useAsking<Input>(
  name: string,
  post: (input: Input | null) => Promise<Sent>,
): { sending: Sending; send: (input: Input) => void } {
  const [sending, setSending] = useState<Sending>({ is: 'idle' })
  const isHere = useRef(true)

  const send = useCallback(
    async (input: Input | null) => {
      setSending({ is: 'sending' })
      for (let tries = 0; isHere.current; tries += 1) {
        const sent = await post(input)
        if (sent.outcome !== 'unanswered') {
          setSending({ is: 'answered', sent })
          await queries.invalidateQueries({ queryKey: ['programme'] })
          // A refusal may mean that an office was taken meanwhile.
          if (sent.outcome === 'refused') await queries.invalidateQueries({ queryKey: ['session', 'me'] })
          return
        }
        setSending({ is: 'confirming' })
        await pause(pauses[Math.min(tries, pauses.length - 1)] ?? 0)
      }
    },
    [post],
  )

  useEffect(() => {
    isHere.current = true
    if (readForm(name).sent) void send(null)
    return () => {
      isHere.current = false
    }
  }, [name, send])

  return { sending, send: useCallback((input: Input) => void send(input), [send]) }
}

/** Sooner where the line comes back. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, ms)
    addEventListener('online', go)
    function go() {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
  })
}
