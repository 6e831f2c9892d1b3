import type { ReactNode } from 'react'
import { useWords } from '../language/reading-language.tsx'
import classes from './form.module.css'

interface ShellProps {
  /** Of the control: its help is named `<id>-help`, its fault `<id>-fault`. */
  id: string
  label: string
  help?: string | null
  fault?: string | null
  isOptional?: boolean
  /** Several boxes, framed by a fieldset. */
  isGroup?: boolean
  /** Shown, not asked. */
  isFixed?: boolean
  children: ReactNode
}

/** What stands round a control: label above, help under it, and under the control why what was given is not taken. */
export function FieldShell(props: ShellProps) {
  const {
    id,
    help = null,
    fault = null,
    isOptional = false,
    isGroup = false,
    isFixed = false,
    children,
  } = props
  const { form } = useWords()
  const label = (
    <>
      {props.label}
      {isOptional ? <span className={classes['optional']}> ({form.optional})</span> : null}
    </>
  )
  const body = (
    <>
      {help === null ? null : (
        <p id={`${id}-help`} className={classes['help']}>
          {help}
        </p>
      )}
      {children}
      {fault === null ? null : (
        <p id={`${id}-fault`} className={classes['fault']}>
          {fault}
        </p>
      )}
    </>
  )
  if (isGroup) {
    return (
      <fieldset className={classes['field']} aria-describedby={fault === null ? undefined : `${id}-fault`}>
        <legend>{label}</legend>
        {body}
      </fieldset>
    )
  }
  return (
    <div className={classes['field']}>
      {isFixed ? <p className={classes['label']}>{label}</p> : <label htmlFor={id}>{label}</label>}
      {body}
    </div>
  )
}
