import { id } from '@mithaq/domain/programme/schema'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { judgedPapers, whyNoPapers } from './open-paper.ts'

/**
 * The papers of one dossier: which can be taken now, and why not the others. Their digests are told with the file alone;
 * while a dossier is sealed nobody else learns which papers are in it either.
 */
export const listDossierPapers = signedInProcedure
  .input(z.strictObject({ programme: id, dossier: id }))
  .query(async ({ ctx, input }) => {
    const judged = await judgedPapers(ctx.db, { ...input, actor: ctx.actor })
    if (!judged) throw refusedError(await whyNoPapers(ctx.db, input.programme, ctx.actor))
    const { dossier, by, name, papers } = judged
    const shut = papers.find(({ refusal }) => refusal && refusal.word !== 'financial-part-shut')?.refusal
    if (shut) throw refusedError(shut)
    return {
      dossier,
      by,
      name,
      papers: papers.map(({ paper, part, refusal }) => ({
        paper: paper.paper,
        part,
        at: paper.at,
        isCompletion: paper.isCompletion,
        size: paper.size,
        mediaType: refusal ? null : paper.mediaType,
        file: refusal ? null : paper.file,
        sentences: refusal && sentencesOf(refusal),
      })),
    }
  })
