import type { Credentials } from './accounts.ts'
import { answerOf, callProcedure, refusalWord, type Answer } from './calls.ts'
import { officer, representative } from './cast.ts'
import { newId, type Council } from './council.ts'
import { smallDefinition } from './small-definition.ts'
import { timed } from './timed.ts'

/** How a door answered: its status, and the word where it refused. */
export interface Knocked {
  door: string
  status: number
  word: string | null
  ms: number
}

/** Knocks at the doors that are no acts: reads, drafts, pages, a file. */
export async function knock(council: Council, programme: string): Promise<Knocked[]> {
  const { url } = council
  const [byOfficer, byRepresentative] = [
    await council.credentials(officer),
    await council.credentials(representative(1)),
  ]
  const definition = smallDefinition(`later-${newId().slice(0, 8)}`)
  const words = { id: newId(), kind: 'note', body: 'x' }
  const call = (path: string, input: unknown, as?: Credentials) => callProcedure({ url, path, input, as })
  const doors: Record<string, () => Promise<Answer>> = {
    'programme.page': () => call('programme.page', { programme }),
    'dossier.own': () => call('dossier.own', { programme }, byRepresentative),
    'words.save': () => call('words.save', words, byRepresentative),
    'programme.draft': () => call('programme.draft', { requestId: newId(), definition }, byOfficer),
    home: async () => answerOf(await fetch(url)),
    'page of a call': async () => answerOf(await fetch(`${url}/programmes/${programme}`)),
    file: async () => answerOf(await fetch(`${url}/files`, uploaded(byRepresentative))),
  }
  return Promise.all(
    Object.entries(doors).map(async ([door, open]) => {
      const { answer, ms } = await timed(open)
      return { door, status: answer.status, word: refusalWord(answer), ms }
    }),
  )
}

const uploaded = (headers: Credentials) => ({ method: 'PUT', body: newId(), headers })
