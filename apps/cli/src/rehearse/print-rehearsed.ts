import { actName } from '@mithaq/i18n/acts/names'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import type { Language } from '@mithaq/i18n/language'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { problemSentences } from '@mithaq/i18n/problems/sentence'
import { warningSentence } from '@mithaq/i18n/warnings/sentence'
import { lineText } from '@mithaq/testing/rehearsal/calendar-lines'
import type { Rehearsed } from '@mithaq/testing/rehearsal/rehearsed'
import type { Readable } from './read-definition.ts'

const headings = {
  calendar: { ar: 'المفكرة', fr: 'Calendrier' },
  warnings: { ar: 'تنبيهات', fr: 'Avertissements' },
  none: { ar: 'لا شيء.', fr: 'Aucun.' },
  broken: { ar: 'قواعد لم تُحترم', fr: 'Invariants rompus' },
  stopped: { ar: 'توقفت التجربة', fr: 'La répétition s’est arrêtée' },
}

/** The calendar, then the warnings, then what went wrong; on stdout, in one language. */
export function printRehearsed(
  { lines, warnings, broken, stoppedBy }: Rehearsed,
  { definition, problems }: Readable,
  language: Language,
): void {
  const names = namesOf(definition)
  const text = [
    `# ${headings.calendar[language]} : ${definition.title[language]}`,
    ...lines.map((line) => lineText(line, language, definition.council.zone)),
    '',
    `# ${headings.warnings[language]}`,
    ...problems.map((problem) => `${problem.path} | ${problemSentences(problem)[language]}`),
    ...warnings.map(
      (warning) => `${formatDate(warning.date, language)} | ${warningSentence(warning, names)[language]}`,
    ),
    ...(problems.length + warnings.length === 0 ? [headings.none[language]] : []),
    ...(broken.length > 0 ? ['', `# ${headings.broken[language]}`, ...broken] : []),
    ...(stoppedBy
      ? [
          '',
          `# ${headings.stopped[language]} : ${actName(stoppedBy.act)[language]}`,
          stoppedBy.sentences?.[language] ?? stoppedBy.word,
        ]
      : []),
    '',
  ]
  process.stdout.write(text.join('\n').replaceAll('\u00A0', ' '))
}
