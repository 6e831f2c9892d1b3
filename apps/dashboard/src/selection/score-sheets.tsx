import { FiguresBox } from '../form/kinds/text-box.tsx'
import type { SheetsField } from '../form/act-form.ts'
import type { ControlProps, ShownProps } from '../form/kind.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { useDossierNames } from '../record/dossier-names.ts'
import { readMe } from '../session/person.ts'
import classes from './score-sheets.module.css'
import { marksLeft, pointsOf, readMark, sheetPartOf, type SheetDraft } from './sheet.ts'

/** A table for each dossier: criterion, weight, mark, points; the total is always that of what stands there. */
export function SheetsControl({
  id,
  isWrong,
  isDisabled,
  draft,
  page,
  onDraft,
}: ControlProps<SheetsField, SheetDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const nameOf = useDossierNames(page)
  const part = sheetPartOf(page, readMe())
  const { phase, dossiers, criteria } = part
  if (dossiers.length === 0) return <p className="quiet">{filling.noSheets}</p>
  const names = new Map(page.definition.criteria.map((criterion) => [criterion.id, said(criterion.name)]))
  const most = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <>
      <p className={classes['secret']}>{filling.secret}</p>
      <p className="quiet">
        {filling[phase]}
        {phase === 'technical' ? ` · ${filling.threshold(page.definition.technicalThreshold.percent)}` : null}
        {' · '}
        {filling.recusedFrom}
      </p>
      {dossiers.map((dossier, index) => (
        <table key={dossier} className={classes['sheet']}>
          <caption>
            <bdi>{nameOf(dossier)}</bdi>
          </caption>
          <thead>
            <tr>
              <th scope="col">{filling.criterion}</th>
              <th scope="col">{filling.weight}</th>
              <th scope="col">{filling.mark}</th>
              <th scope="col">{filling.points}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, place) => {
              const text = draft[dossier]?.[criterion.id] ?? ''
              const mark = readMark(text)
              const isFault = mark === null && (isWrong || text.trim() !== '')
              const name = names.get(criterion.id) ?? ''
              return (
                <tr key={criterion.id}>
                  <th scope="row">
                    {name}
                    {criterion.threshold === undefined ? null : (
                      <span className="quiet"> {filling.ownThreshold(criterion.threshold)}</span>
                    )}
                  </th>
                  <td>{criterion.weight}</td>
                  <td>
                    <FiguresBox
                      id={index === 0 && place === 0 ? id : `${id}-${dossier}-${criterion.id}`}
                      describedBy={undefined}
                      isWrong={isFault}
                      isDisabled={isDisabled}
                      size="tiny"
                      label={`${filling.mark} · ${name} · ${nameOf(dossier)}`}
                      value={text}
                      onValue={(value) =>
                        onDraft({ ...draft, [dossier]: { ...draft[dossier], [criterion.id]: value } })
                      }
                    />
                    {isFault && text.trim() !== '' ? (
                      <p className={classes['fault']}>{filling.markWrong}</p>
                    ) : null}
                  </td>
                  <td>{mark === null ? '' : hundredths(criterion.weight * mark)}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {filling.total}
              </th>
              <td>{filling.ofTotal(hundredths(pointsOf(draft, dossier, criteria)), most)}</td>
            </tr>
          </tfoot>
        </table>
      ))}
      <Left draft={draft} part={part} />
    </>
  )
}

function Left({ draft, part }: { draft: SheetDraft; part: Parameters<typeof marksLeft>[1] }) {
  const { filling } = useWords()
  const left = marksLeft(draft, part)
  return left === 0 ? null : (
    <p role="status" className="quiet">
      {filling.marksLeft(left)}
    </p>
  )
}

/** What is handed in, dossier by dossier, with its total. */
export function SheetsShown({ draft, page }: ShownProps<SheetsField, SheetDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const nameOf = useDossierNames(page)
  const { dossiers, criteria } = sheetPartOf(page, readMe())
  const names = new Map(page.definition.criteria.map((criterion) => [criterion.id, said(criterion.name)]))
  const most = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return dossiers.map((dossier) => (
    <div key={dossier} className={classes['shown']}>
      <p>
        <b>
          <bdi>{nameOf(dossier)}</bdi>
        </b>
        {' · '}
        {filling.ofTotal(hundredths(pointsOf(draft, dossier, criteria)), most)}
      </p>
      <p className="quiet">
        {criteria.map(({ id }) => `${names.get(id) ?? ''}: ${draft[dossier]?.[id] ?? ''}`).join(' · ')}
      </p>
    </div>
  ))
}

/** Points with at most two decimals, a comma before them. */
function hundredths(points: number): string {
  return String(points / 100).replace('.', ',')
}
