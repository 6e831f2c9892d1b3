import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './act-button.module.css'

interface ActButtonProps {
  children: ReactNode
  onAct: () => void
  /** At most one on a page. */
  isPrimary?: boolean
  /** Why it cannot be done now: said under the button, which stays in the way of the keyboard. */
  reason?: ReactNode
  /** Its whole name, where what stands on it is a part. */
  label?: string | undefined
  type?: 'button' | 'submit'
}

/** What an act is begun with. One that is not allowed now can be reached and says why. */
export function ActButton({
  children,
  onAct,
  isPrimary = false,
  reason = null,
  label,
  type = 'button',
}: ActButtonProps) {
  const reasonId = useId()
  const isShut = reason !== null
  return (
    <div className={classes['act']}>
      <Button
        type={type}
        variant={isPrimary && !isShut ? 'filled' : 'default'}
        fullWidth
        aria-label={label}
        aria-disabled={isShut || undefined}
        aria-describedby={isShut ? reasonId : undefined}
        onClick={(event) => {
          if (isShut) event.preventDefault()
          else onAct()
        }}
      >
        {children}
      </Button>
      {isShut ? (
        <p id={reasonId} className={classes['reason']}>
          {reason}
        </p>
      ) : null}
    </div>
  )
}
