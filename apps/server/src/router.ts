import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { AnyTRPCProcedure } from '@trpc/server'
import { associationRouter } from './association/router.ts'
import { awardCommands } from './award/commands.ts'
import { callCommands } from './call/commands.ts'
import { closureCommands } from './closure/commands.ts'
import { committeeCommands } from './committee/commands.ts'
import { milestoneCommands } from './milestone/commands.ts'
import { selectionCommands } from './selection/commands.ts'
import { trancheCommands } from './tranche/commands.ts'
import { contractCommands } from './contract/commands.ts'
import { dayOffCommands } from './day-off/commands.ts'
import { dossierRouter } from './dossier/router.ts'
import { letterheadRouter } from './letterhead/router.ts'
import { liveRouter } from './live/router.ts'
import { noticeRouter } from './notice/router.ts'
import { paperRouter } from './paper/router.ts'
import { peopleRouter } from './people/router.ts'
import { recordRouter } from './record/router.ts'
import { rehearsalRouter } from './rehearsal/router.ts'
import { accountRouter } from './account/router.ts'
import { retentionRouter } from './retention/router.ts'
import { officeRouter } from './office/router.ts'
import { programmeRouter } from './programme/router.ts'
import { sessionRouter } from './session/router.ts'
import { router } from './trpc.ts'
import { wordsRouter } from './words/router.ts'

/** One procedure per act of the procedure; an act without one does not compile. */
const commands = {
  ...callCommands,
  ...committeeCommands,
  ...selectionCommands,
  ...awardCommands,
  ...contractCommands,
  ...milestoneCommands,
  ...trancheCommands,
  ...closureCommands,
  ...dayOffCommands,
} satisfies Record<PersonalAct, AnyTRPCProcedure>

export const appRouter = router({
  act: router(commands),
  programme: programmeRouter,
  dossier: dossierRouter,
  letterhead: letterheadRouter,
  live: liveRouter,
  notice: noticeRouter,
  paper: paperRouter,
  account: accountRouter,
  retention: retentionRouter,
  people: peopleRouter,
  record: recordRouter,
  rehearsal: rehearsalRouter,
  words: wordsRouter,
  session: sessionRouter,
  office: officeRouter,
  association: associationRouter,
})

/** Types only: the screens and the rehearsal import it, never the code behind it. */
export type AppRouter = typeof appRouter

/** Every procedure by its path, as a caller writes it. */
// tRPC has no other way to list them.
// oxlint-disable-next-line no-underscore-dangle
const procedures = appRouter._def.procedures as unknown as Record<string, AnyTRPCProcedure>
export const procedurePaths = Object.keys(procedures)

/** Those that answer with a stream. */
export const streamPaths: ReadonlySet<string> = new Set(
  // oxlint-disable-next-line no-underscore-dangle
  procedurePaths.filter((path) => procedures[path]?._def.type === 'subscription'),
)
