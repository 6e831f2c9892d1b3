import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { definition as schema } from '@mithaq/domain/definition/schema'
import type { Stage as StageOfProgramme } from '@mithaq/domain/programme/stage'
import { play } from '../rehearsal/play.ts'
import { smallDefinition } from '../small-definition.ts'
import { cancelled } from './cancelled.ts'
import { parked } from './parked.ts'
import { reread } from './reread.ts'
import { sentBack } from './sent-back.ts'
import type { StoredPlay } from './stored-play.ts'
import { troubled } from './troubled.ts'
import { unsigned } from './unsigned.ts'

/** The province's own programme: three years, seven reports, six tranches. */
const sefrou: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const file = path.join(import.meta.dirname, '../../../../programmes/sefrou-2024.json')
  const definition = schema.parse(JSON.parse(await readFile(file, 'utf8')))
  await play(council, definition, { namespace, publishedOn: tomorrow })
  return definition.id
}

/** Every year of a contract with amendments and a suspension, to its end. */
const whole: StoredPlay = async ({ council, namespace, tomorrow }) => {
  const definition = smallDefinition('whole')
  await play(council, definition, { namespace, publishedOn: tomorrow })
  return definition.id
}

/** A play, and the stage from which its runs are kept where those before it are as in another. */
export interface StoredSet {
  play: StoredPlay
  from?: StageOfProgramme
}

/** What histories are stored of, by the name of the set. */
export const plays: Readonly<Record<string, StoredSet>> = {
  sefrou: { play: sefrou },
  whole: { play: whole, from: 'award' },
  cancelled: { play: cancelled },
  parked: { play: parked },
  'sent-back': { play: sentBack },
  reread: { play: reread },
  troubled: { play: troubled },
  unsigned: { play: unsigned, from: 'award' },
}
