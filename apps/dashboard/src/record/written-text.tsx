import classes from './record.module.css'

/** A person's words as they wrote them. */
export function WrittenText({ body }: { body: unknown }) {
  if (typeof body !== 'string') return null
  return (
    <blockquote className={classes['written']} dir="auto">
      {body}
    </blockquote>
  )
}
