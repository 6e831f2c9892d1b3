import { randomUUID } from 'node:crypto'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { Filing } from '@mithaq/db/dossier/filing'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { representative } from './cast.ts'

export const filedBody: DossierBody = {
  papers: ['request', 'statutes', 'project', 'budget'].map((paper) => ({ paper, file: digestOf(paper) })),
  receipt: { kind: 'final', issuedOn: '2026-01-05' },
  bureau: [{ name: 'رئيسة الجمعية', office: 'president', kinship: 'none' }],
  bureauMandateEndsOn: '2031-01-01',
}

/** A first filing of the n-th association, as the server gives it to the database. */
export function firstFiling(programme: string, n: number, by = representative(n)): Filing {
  const digest = digestOf({ n, filedBody })
  return {
    programme,
    by,
    dossier: dossierIdOf(programme, by.association),
    version: 1,
    requestId: randomUUID(),
    inputDigest: digest,
    body: filedBody,
    event: {
      type: 'dossierFiled',
      data: { programme, by: by.association, digest, addendum: 0, papers: filedBody.papers },
      ground: 'terms-of-reference',
    },
  }
}
