import { useWords } from '../language/reading-language.tsx'
import classes from './states.module.css'

/** A refusal: its word, then the sentence that says who has to do what. */
export function ToldRefusal({ sentence }: { sentence: string }) {
  const { states } = useWords()
  return (
    <section className={classes['told']} role="alert">
      <h2>{states.refused}</h2>
      <p>{sentence}</p>
    </section>
  )
}
