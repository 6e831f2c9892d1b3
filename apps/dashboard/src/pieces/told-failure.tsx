import { Button } from '@mantine/core'
import { failureOf } from '../client/failure.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { ToldRefusal } from './told-refusal.tsx'
import classes from './states.module.css'

/** What happened, what is kept, what to do now; a refusal in its own sentence. */
export function ToldFailure({ error, again }: { error: unknown; again?: () => void }) {
  const { states } = useWords()
  const said = useSaid()
  const failure = failureOf(error)
  if (failure.kind === 'refused') return <ToldRefusal sentence={said(failure.sentences)} />
  return (
    <section className={classes['told']} role="alert">
      <h2>{states[failure.kind]}</h2>
      <p>
        {states[`${failure.kind}Kept`]} {states[`${failure.kind}Now`]}
      </p>
      {again ? <Button onClick={again}>{states.again}</Button> : null}
    </section>
  )
}
