import { draft, publish } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { sql } from 'kysely'

/** A published programme with so many questions asked in it, and every twentieth act refused; written by SQL. */
export async function longRecord(
  addresses: Addresses,
  events: number,
  shown: { desk?: string } = {},
): Promise<{ council: Council; programme: string }> {
  const council = await openCouncil(addresses, {}, shown)
  const programme = await draft(council)
  await publish(council, programme)
  const stream = `programme/${programme}`
  const { owner } = council
  await sql`
    insert into event (stream, version, type, at, recorded_at, person, role, ground, request_id, ordinal, input_digest,
                       data, leaf)
    select ${stream}, last.version + n, 'questionAsked', last.at + n * interval '5 seconds',
           last.at + n * interval '5 seconds', 'officer-' || n % 9, 'association', 'terms-of-reference',
           gen_random_uuid()::text, 0, '-',
           json_build_object('question', 'q-' || n, 'answerDueAt', '2030-01-01T00:00:00.000Z')::jsonb, '{}'
    from generate_series(1, ${events}) as n,
         (select version, recorded_at as at from event where stream = ${stream} order by version desc limit 1) last`.execute(
    owner,
  )
  await sql`
    insert into refusal (stream, request_id, input_digest, act, refusal, person, role, at)
    select stream, gen_random_uuid()::text, '-', 'askQuestion', '{"word": "questions-closed", "endedAt": "2030-01-01T00:00:00.000Z"}', person, role, recorded_at
    from event where stream = ${stream} and version % 20 = 0`.execute(owner)
  await sql`
    insert into ledger_leaf (index, stream, version)
    select row_number() over (order by recorded_at, stream, version) - 1, stream, version from event`.execute(
    owner,
  )
  await sql`vacuum analyze`.execute(owner)
  return { council, programme }
}
