import classes from '../form/form.module.css'

/** What was given, as it is read again on a receipt; what was left out is not in it. */
export function AnswerList({ answers }: { answers: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl className={classes['answers']}>
      {answers
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
