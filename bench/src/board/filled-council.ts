import { readFile } from 'node:fs/promises'
import { draft, publish } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { sql } from 'kysely'

const sefrou = new URL('../../../programmes/sefrou-2024.json', import.meta.url)

/** Programmes that share one definition: of ten thousand, many have one of their own. */
const definitions = 500

/**
 * A council with so many programmes, in every stage and with every kind of term, each as large as one whose call was
 * published; written by SQL, since nobody plays so many.
 */
export async function filledCouncil(
  addresses: Addresses,
  programmes: number,
  shown: { desk?: string } = {},
): Promise<Council> {
  const council = await openCouncil(addresses, {}, shown)
  const programme = await draft(council)
  await publish(council, programme)
  const body = await readFile(sefrou, 'utf8')
  const { owner } = council
  await sql`
    insert into definition (digest, body)
    select 'copy-' || n, ${body}::jsonb from generate_series(1, ${definitions}) as n`.execute(owner)
  await sql`
    insert into programme (id, definition, stage, version, state, published_at, deadline_at, addenda, outcome,
                           awaited_who, awaited_what, awaited_until, awaited_about, members)
    select 'copy-' || n, 'copy-' || (1 + n % ${definitions}),
           (array['call', 'selection', 'award', 'contract', 'closure', 'closed', 'closed', 'closed'])[1 + n % 8],
           version, state, case when n % 16 = 0 then null else published_at end, deadline_at, 0,
           case when n % 8 > 4 then 'complete' end,
           case when n % 8 < 5 then 'officer' end, case when n % 8 < 5 then 'examine-report' end,
           case when n % 8 < 5 and n % 3 > 0 then legal_now() + n * interval '7 minutes' end, null,
           array['member-' || n % 900, 'member-' || n % 901]
    from programme, generate_series(1, ${programmes}) as n where id = ${programme}`.execute(owner)
  await sql`
    insert into event (stream, version, type, at, person, role, ground, request_id, ordinal, input_digest, data, leaf)
    select 'programme/copy-' || n, v,
           (array['programmeDrafted', 'callPublished', 'dossiersListed', 'minutesAdopted', 'contractConcluded'])[v],
           legal_now(), 'officer-1', 'officer', 'contract', 'copy-' || v, 0, '-', '{}', '{}'
    from generate_series(1, ${programmes}) as n, generate_series(1, 5) as v`.execute(owner)
  await sql`vacuum analyze`.execute(owner)
  return council
}
