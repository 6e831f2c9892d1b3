import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { eventSentence } from '../events/sentence.ts'
import { languages, type BothLanguages, type Language } from '../language.ts'
import { namesOf } from '../papers/definition-names.ts'
import { nextSteps } from './next.ts'

export interface Letter {
  subject: string
  text: string
}

interface LetterParts {
  /** Of the person written to. */
  name: BothLanguages
  event: ProgrammeEvent
  definition: Definition
  /** The words of a decision's reasons, in the language they were written in. */
  reasons: string | null
  /** Page of the programme. */
  url: string
}

const words: Record<Language, Record<'to' | 'reasons' | 'programme', string>> = {
  ar: { to: 'إلى', reasons: 'التعليل', programme: 'البرنامج' },
  fr: { to: 'À', reasons: 'Motifs', programme: 'Programme' },
}

/** One message in both languages, Arabic first: what happened, why, what can be done now, and where. */
export function noticeLetter(parts: LetterParts): Letter {
  const sentences = eventSentence(parts.event, namesOf(parts.definition))
  return {
    subject: languages.map((language) => headline(sentences[language])).join(' · '),
    text: languages.map((language) => letterIn(language, sentences[language], parts)).join('\n\n⁂\n\n'),
  }
}

function letterIn(language: Language, sentence: string, parts: LetterParts): string {
  const { name, event, definition, reasons, url } = parts
  const label = words[language]
  const next = nextSteps[event.type]?.[language]
  const colon = language === 'ar' ? ': ' : ' : '
  return [
    `${label.to} ${name[language]}`,
    next ? `${sentence}\n${next}` : sentence,
    reasons && `${label.reasons}${colon}${reasons}`,
    `${label.programme}${colon}${definition.title[language]}\n${url}`,
    definition.council.name[language],
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The sentence up to its first stop, short enough for a list of mails. */
function headline(sentence: string): string {
  const first = /^(.*?)(?:\s?[.:؛]\s|\.$)/u.exec(sentence)?.[1] ?? sentence
  return first.length > 80 ? `${first.slice(0, 79)}…` : first
}
