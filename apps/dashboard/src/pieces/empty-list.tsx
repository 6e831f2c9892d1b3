import classes from './states.module.css'

/** An empty list says what will stand here and what fills it. */
export function EmptyList({ children }: { children: string }) {
  return <p className={classes['empty']}>{children}</p>
}
