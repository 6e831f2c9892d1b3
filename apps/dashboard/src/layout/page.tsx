import { useEffect, type ReactNode } from 'react'
import classes from './page.module.css'

interface PageProps {
  title: string
  /** Beside the title: when it was saved. */
  beside?: ReactNode
  lead?: ReactNode
  /** The end side: acts, then the timeline. */
  side?: ReactNode
  /** Above both columns: the line of stages, the band of what is awaited. */
  above?: ReactNode
  children: ReactNode
}

/** One layout for every page: title, what stands above, content, and at the end side what can be done. */
export function Page({ title, beside, lead, side, above, children }: PageProps) {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main id="main" tabIndex={-1} className={classes['page']}>
      <div className={classes['title']}>
        <h1>{title}</h1>
        {beside}
      </div>
      {lead ? <p className={classes['lead']}>{lead}</p> : null}
      {above}
      {side ? (
        <div className={classes['columns']}>
          <div className={classes['content']}>{children}</div>
          <aside className={classes['side']}>{side}</aside>
        </div>
      ) : (
        children
      )}
    </main>
  )
}
