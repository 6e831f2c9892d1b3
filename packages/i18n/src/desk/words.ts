import type { Language } from '../language.ts'
import { definitionWords } from './definition.ts'
import { completenessWords } from './completeness.ts'
import { documentWords } from './documents.ts'
import { dossierWords } from './dossier.ts'
import { fillingWords } from './filling.ts'
import { formWords } from './form.ts'
import { frameWords } from './frame.ts'
import { historyWords } from './history.ts'
import { lookWords } from './looks.ts'
import { officeWords } from './offices.ts'
import { programmeWords } from './programme.ts'
import { rehearsalWords } from './rehearsal.ts'
import { sessionWords } from './session.ts'
import { stateWords } from './states.ts'

const wordsIn = (language: Language) => ({
  frame: frameWords[language],
  session: sessionWords[language],
  states: stateWords[language],
  programme: programmeWords[language],
  offices: officeWords[language],
  form: formWords[language],
  filling: fillingWords[language],
  looks: lookWords[language],
  documents: documentWords[language],
  dossier: dossierWords[language],
  definition: definitionWords[language],
  rehearsal: rehearsalWords[language],
  history: historyWords[language],
  completeness: completenessWords[language],
})

export type DeskWords = ReturnType<typeof wordsIn>

/** Every word of the dashboard but its forms', by language and room; one that is missing in a language does not compile. */
export const deskWords: Record<Language, DeskWords> = { ar: wordsIn('ar'), fr: wordsIn('fr') }
