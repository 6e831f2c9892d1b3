import { Radio } from '@mantine/core'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { dossierFields } from '@mithaq/i18n/forms/dossier'
import { readDay } from '../form/kinds/read-day.ts'
import { FiguresBox } from '../form/kinds/text-box.tsx'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { BureauList } from './bureau-list.tsx'
import classes from './dossier.module.css'
import type { DossierDraft } from './draft.ts'

interface PartProps {
  draft: DossierDraft
  isDisabled: boolean
  onChange: (to: (now: DossierDraft) => DossierDraft) => void
}

const kinds = ['final', 'provisional'] as const

/** Who the association is: its receipt, its bureau, until when the bureau's mandate runs. */
export function AssociationPart({ draft, isDisabled, onChange }: PartProps) {
  const said = useSaid()
  const { receipt, bureau, bureauMandateEndsOn } = dossierFields
  return (
    <>
      <fieldset className={classes['field']}>
        <legend>{said(receipt.fields.kind.label)}</legend>
        {kinds.map((kind) => (
          <Radio
            key={kind}
            id={`receipt-${kind}`}
            name="receipt-kind"
            label={said(receipt.fields.kind.choices[kind])}
            description={said(receipt.fields.kind.meanings[kind])}
            disabled={isDisabled}
            checked={draft.receiptKind === kind}
            onChange={() => onChange((now) => ({ ...now, receiptKind: kind }))}
          />
        ))}
      </fieldset>
      <Day
        id="receipt-issued"
        label={said(receipt.fields.issuedOn.label)}
        isDisabled={isDisabled}
        value={draft.receiptIssuedOn}
        onValue={(receiptIssuedOn) => onChange((now) => ({ ...now, receiptIssuedOn }))}
      />
      <fieldset className={classes['field']}>
        <legend>{said(bureau.label)}</legend>
        <p className="quiet">{said(bureau.help)}</p>
        <BureauList
          bureau={draft.bureau}
          isDisabled={isDisabled}
          onBureau={(to) => onChange((now) => ({ ...now, bureau: to(now.bureau) }))}
        />
      </fieldset>
      <Day
        id="mandate-ends"
        label={said(bureauMandateEndsOn.label)}
        isDisabled={isDisabled}
        value={draft.bureauMandateEndsOn}
        onValue={(text) => onChange((now) => ({ ...now, bureauMandateEndsOn: text }))}
      />
    </>
  )
}

interface DayProps {
  id: string
  label: string
  isDisabled: boolean
  value: string
  onValue: (value: string) => void
}

function Day({ id, label, isDisabled, value, onValue }: DayProps) {
  const { language } = useReading()
  const { form } = useWords()
  const day = readDay(value)
  const isWrong = value.trim() !== '' && day === null
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      <FiguresBox
        id={id}
        describedBy={`${id}-read`}
        isWrong={isWrong}
        isDisabled={isDisabled}
        size="short"
        value={value}
        onValue={onValue}
      />
      <p id={`${id}-read`} className={isWrong ? classes['fault'] : 'quiet'}>
        {day ? formatDate(calendarDate(day), language) : isWrong ? form.dateWrong : form.dateHelp}
      </p>
    </div>
  )
}
