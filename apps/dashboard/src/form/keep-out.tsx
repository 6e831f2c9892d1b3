import { useEffect } from 'react'
import { useWords } from '../language/reading-language.tsx'
import { longestText, longestTextShown } from './clean-text.ts'

/**
 * A text beyond all measure is kept out of every box before it is in it, whichever way it comes: ten million letters would
 * hold the page up for minutes, and the browser would keep none of them. A box that says so itself has the first word; at
 * every other the browser shows the sentence.
 */
export function KeepOutLongTexts() {
  const { form } = useWords()
  useEffect(() => {
    const look = (event: InputEvent) => {
      const { target: box, data } = event
      const isBox = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement
      if (event.defaultPrevented || !isBox || !data) return
      if (box.value.length + data.length <= longestText) return
      event.preventDefault()
      box.setCustomValidity(form.pastedTooLong(longestTextShown))
      box.reportValidity()
      box.setCustomValidity('')
    }
    document.addEventListener('beforeinput', look)
    return () => document.removeEventListener('beforeinput', look)
  }, [form])
  return null
}
