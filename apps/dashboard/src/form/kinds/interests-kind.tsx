import { Radio } from '@mantine/core'
import { useSaid, useWords } from '../../language/reading-language.tsx'
import { receivedDossiers, useDossierNames } from '../../record/dossier-names.ts'
import type { InterestsField } from '../act-form.ts'
import type { AnyFieldWords, ControlProps, Kind, ShownProps } from '../kind.ts'
import { given, wrong } from '../reading.ts'
import classes from './kinds.module.css'

/** `only` is the dossier that a later declaration is about; null for the first one, which is about each. */
export interface InterestsDraft {
  only: string | null
  answers: Readonly<Record<string, string>>
}

const none = 'none'

/** One line for each dossier. "None" is an answer as well: an untouched line would be one that nobody gave. */
export const interestsKind: Kind<InterestsField, InterestsDraft> = {
  isGroup: true,
  fresh: (_field, prefill) => {
    const first: unknown = Array.isArray(prefill) ? prefill[0] : undefined
    const isNamed = typeof first === 'object' && first !== null && 'dossier' in first
    return { only: isNamed ? String(first.dossier) : null, answers: {} }
  },
  read: (draft, _field, page) => {
    const dossiers = declaredOn(draft, receivedDossiers(page))
    const { answers } = draft
    if (dossiers.some((dossier) => answers[dossier] === undefined)) return wrong((words) => words.answerEach)
    return given(
      dossiers
        .map((dossier) => ({ dossier, effect: answers[dossier] }))
        .filter(({ effect }) => effect !== none),
    )
  },
  Control: InterestsControl,
  Shown: InterestsShown,
}

const declaredOn = ({ only }: InterestsDraft, dossiers: string[]) => (only === null ? dossiers : [only])

function InterestsControl({
  id,
  isWrong,
  isDisabled,
  words,
  draft,
  page,
  onDraft,
}: ControlProps<InterestsField, InterestsDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const nameOf = useDossierNames(page)
  const effects = effectsOf(words)
  const dossiers = declaredOn(draft, receivedDossiers(page))
  if (dossiers.length === 0) return <p className="quiet">{filling.noDossiers}</p>
  const answers = [
    ...(draft.only === null ? [{ id: none, name: filling.noLink, meaning: filling.noLinkMeaning }] : []),
    ...effects.map(({ id: effect, name, meaning }) => ({
      id: effect,
      name: said(name),
      meaning: meaning ? said(meaning) : '',
    })),
  ]
  return (
    <>
      <ul className={classes['list']}>
        {answers.map(({ id: answer, name, meaning }) => (
          <li key={answer}>
            <b>{name}</b>
            <span className="quiet"> · {meaning}</span>
          </li>
        ))}
      </ul>
      {dossiers.map((dossier, index) => (
        <div
          key={dossier}
          role="radiogroup"
          aria-label={nameOf(dossier)}
          className={classes['line']}
          data-wrong={(isWrong && draft.answers[dossier] === undefined) || undefined}
        >
          <p className={classes['lineName']}>
            <bdi>{nameOf(dossier)}</bdi>
          </p>
          <div className={classes['row']}>
            {answers.map(({ id: answer, name }, place) => (
              <Radio
                key={answer}
                id={index === 0 && place === 0 ? id : `${id}-${dossier}-${answer}`}
                name={`${id}-${dossier}`}
                label={name}
                disabled={isDisabled}
                checked={draft.answers[dossier] === answer}
                onChange={() => onDraft({ ...draft, answers: { ...draft.answers, [dossier]: answer } })}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  )
}

function InterestsShown({ words, draft, page }: ShownProps<InterestsField, InterestsDraft>) {
  const said = useSaid()
  const { filling } = useWords()
  const nameOf = useDossierNames(page)
  const names = new Map(effectsOf(words).map(({ id, name }) => [id, said(name)]))
  return (
    <ul className={classes['list']}>
      {declaredOn(draft, receivedDossiers(page)).map((dossier) => (
        <li key={dossier}>
          <bdi>{nameOf(dossier)}</bdi>
          {' · '}
          {names.get(draft.answers[dossier] ?? none) ?? filling.noLink}
        </li>
      ))}
    </ul>
  )
}

function effectsOf({ fields }: AnyFieldWords) {
  const { choices = {}, meanings = {} } = fields?.['effect'] ?? {}
  return Object.entries(choices).map(([id, name]) => ({ id, name, meaning: meanings[id] }))
}
