/** A file with one forbidden import a line, and how the rule's sentence begins; `''` is a line that must pass. */
export interface Plant {
  /** The override of .oxlintrc.json that must hold there, by its first `files`. */
  rule: string
  at: string
  lines: Readonly<Record<string, string>>
}

const escape = {
  "import '../../../../packages/db/src/programme/append.ts'": 'Go to another package by its name',
}
const typeEscape = {
  "import type { A } from '../../../domain/src/x.ts'": 'Go to another package by its name',
}

const pure = {
  'export const pid = process.pid': 'process',
  'export const pid2 = globalThis.process.pid': 'process',
  'export const ms = performance.now()': 'performance',
  'export const id = crypto.randomUUID()': 'crypto',
  "void fetch('x')": 'fetch',
  'setTimeout(f, 1)': 'setTimeout',
  'setInterval(f, 1)': 'setInterval',
  'setImmediate(f)': 'setImmediate',
}

export const plants: readonly Plant[] = [
  {
    rule: '',
    at: 'tools/planted.ts',
    lines: { ...escape, "import { a } from '@mithaq/testing/council'": 'The council fixture is for tests' },
  },
  {
    rule: 'packages/domain/src/**',
    at: 'packages/domain/src/call/planted.ts',
    lines: {
      ...escape,
      ...typeEscape,
      "import { append } from '@mithaq/db/programme/append'": 'Domain imports no other',
      "import type { B } from '@mithaq/testing/council'": 'Domain imports no other',
      "export * from '@mithaq/i18n/language'": 'Domain imports no other',
      "export const c = await import('@mithaq/workflows/programme/messages')": 'Domain imports no other',
      "import { readFileSync } from 'node:fs'": 'Domain is pure',
      "import type { Hash } from 'node:crypto'": 'Domain is pure',
      ...pure,
      'export const now = Date.now()': 'Date.now',
      'export const chance = Math.random()': 'Math.random',
      "import { z } from 'zod'": '',
    },
  },
  {
    rule: 'packages/domain/src/definition/digest.ts',
    at: 'packages/domain/src/definition/digest.ts',
    lines: {
      ...escape,
      "import type { B } from '@mithaq/db/database'": 'Domain imports no other',
      "import { readFileSync } from 'node:fs'": 'Domain is pure',
      "import { createHash } from 'node:crypto'": '',
    },
  },
  {
    rule: 'packages/i18n/src/**',
    at: 'packages/i18n/src/roles/planted.ts',
    lines: {
      ...escape,
      "import type { A } from '@mithaq/db/database'": 'Words know the domain',
      "import type { B } from '@mithaq/domain/programme/actor'": '',
    },
  },
  {
    rule: 'packages/ledger/src/**',
    at: 'packages/ledger/src/planted.ts',
    lines: { ...escape, "import type { A } from '@mithaq/domain/clock/instant'": 'The ledger knows nothing' },
  },
  {
    rule: 'packages/documents/src/**',
    at: 'packages/documents/src/planted.ts',
    lines: {
      ...escape,
      "import type { A } from '@mithaq/db/database'": 'A document is drawn from',
      "import { b } from '@mithaq/ledger/proof/proof'": '',
    },
  },
  {
    rule: 'packages/db/src/**',
    at: 'packages/db/src/programme/planted.ts',
    lines: {
      ...escape,
      ...typeEscape,
      "import { a } from '@mithaq/workflows/programme/messages'": 'The database stands on the domain and',
      "import type { B } from '@mithaq/server/router'": 'The database stands on the domain and',
      "import { c } from '@mithaq/testing/council'": 'The database stands on the domain and',
      "import { d } from '@mithaq/domain/programme/fold'": '',
      "import { e } from '../record/writes.ts'": '',
    },
  },
  {
    rule: 'workflows/src/**',
    at: 'workflows/src/selection/workflow.ts',
    lines: {
      ...escape,
      "import { setTimeout as sleep } from 'node:timers/promises'": 'Workflow code runs in a sandbox',
      "import { append } from '@mithaq/db/programme/append'": 'Workflow code knows the database by types',
      "import type { A } from '@mithaq/db/programme/append'": '',
      "import { toInstant } from '@mithaq/domain/clock/wall-time'": 'Zone data and holidays differ',
      "import { readAgain } from '@mithaq/domain/clock/zone-change'": 'Zone data and holidays differ',
      "import { endOf } from '@mithaq/domain/calendar/period'": 'Zone data and holidays differ',
      "import { h } from '@mithaq/domain/calendar/religious-holidays'": 'Zone data and holidays differ',
      "import type { StoredWallTime } from '@mithaq/domain/clock/wall-time'": '',
      "import { digestOf } from '@mithaq/domain/definition/digest'": 'A definition is read by the server',
      "import { programmeActivities } from '../programme/activities.ts'":
        'A workflow calls activities through',
      "import type { ProgrammeActivities } from '../programme/activities.ts'": '',
      "import { Client } from '@temporalio/client'": 'Of the engine, workflow code uses',
      "import { condition } from '@temporalio/workflow'": '',
      "import { z } from 'zod'": 'Shapes, digests and dates are made before',
      "import { s } from '@mithaq/i18n/refusals/sentence'": 'Workflow code stands on the domain',
      "import { t } from '@mithaq/testing/council'": 'Workflow code stands on the domain',
      "import { fold } from '@mithaq/domain/programme/fold'": '',
      'export const pid = process.pid': 'process',
      'export const ms = performance.now()': 'performance',
      'export const id = crypto.randomUUID()': 'crypto',
      "void fetch('x')": 'fetch',
      'setImmediate(f)': 'setImmediate',
      'export const format = new Intl.NumberFormat()': 'Intl',
      'export const day = date.toLocaleString()': 'toLocaleString',
      'export const day2 = date.toLocaleDateString()': 'toLocaleDateString',
      'export const day3 = date.toLocaleTimeString()': 'toLocaleTimeString',
      'export const now = Date.now()': '',
    },
  },
  {
    rule: 'workflows/src/**/activities.ts',
    at: 'workflows/src/planted/activities.ts',
    lines: {
      ...escape,
      "import { a } from '@mithaq/server/router'": 'Activities stand on domain',
      "import { sleep } from '@temporalio/workflow'": 'An activity runs in Node',
      "import { append } from '@mithaq/db/programme/append'": '',
      "import { s } from '@mithaq/i18n/refusals/sentence'": '',
      "import { readFile } from 'node:fs/promises'": '',
    },
  },
  {
    rule: 'workflows/bundle/**',
    at: 'workflows/bundle/planted.ts',
    lines: {
      ...escape,
      "import { a } from '@mithaq/db/database'": "The bundle's builder needs no package",
      "import { requireBuilt } from '@mithaq/local/built'": '',
    },
  },
  {
    rule: 'workflows/src/archive/{archive-run,read-archive,read-chain,run-bytes,run-history,schedules,storage}.ts',
    at: 'workflows/src/programme/reconcile.ts',
    lines: {
      ...escape,
      "import { a } from '@mithaq/testing/council'": 'What reads histories stands on domain and db',
      "import { restoreAppend } from '@mithaq/db/programme/restore'": '',
    },
  },
  {
    rule: 'apps/worker/src/**',
    at: 'apps/worker/src/planted.ts',
    lines: {
      ...escape,
      "import { insertEvents } from '@mithaq/db/record/writes'": 'Only activities write events',
      "import type { A } from '@mithaq/db/programme/append'": 'Only activities write events',
      "import { closeIntakeByClock } from '@mithaq/db/programme/close-intake'":
        'Only activities write events',
      "import { b } from '@mithaq/server/router'": 'The worker stands on workflows',
      "import { c } from '@mithaq/testing/council'": 'The worker stands on workflows',
      "import { openDatabase } from '@mithaq/db/database'": '',
      "import { workflowBundle } from '@mithaq/workflows/bundle'": '',
      "import { startStack } from '@mithaq/local/stack'": 'The worker stands on workflows',
      "import { OperatorError } from '@mithaq/local/operator-error'": '',
    },
  },
  {
    rule: 'apps/server/src/**',
    at: 'apps/server/src/call/planted.ts',
    lines: {
      ...escape,
      "import { append } from '@mithaq/db/programme/append'": 'The server stands on domain',
      "import type { AppendOutcome } from '@mithaq/db/programme/append'": 'The server stands on domain',
      "import { insertEvents } from '@mithaq/db/record/writes'": 'The server stands on domain',
      "import { a } from '@mithaq/workflows/programme/activities'": 'The server stands on domain',
      "import { programmeWorkflow } from '@mithaq/workflows/programme/workflow'":
        'The server knows a workflow by its type',
      "import { c } from '@mithaq/testing/council'": 'The server stands on domain',
      "import { d } from '@mithaq/worker/worker'": 'The server stands on domain',
      "import type { programmeWorkflow as p } from '@mithaq/workflows/programme/workflow'": '',
      "import { m } from '@mithaq/workflows/programme/messages'": '',
      "import { r } from '@mithaq/db/programme/reads'": '',
      "import { f } from '@mithaq/db/dossier/filing-reads'": '',
      "import { s } from '@mithaq/i18n/refusals/sentence'": '',
      "import { g } from '@mithaq/domain/programme/fold'": '',
    },
  },
  {
    rule: 'apps/dashboard/src/**',
    at: 'apps/dashboard/src/call/planted.tsx',
    lines: {
      ...escape,
      "import { appRouter } from '@mithaq/server/router'": 'The dashboard knows the server by its types',
      "import type { AppRouter } from '@mithaq/server/router'": '',
      "import type { Services } from '@mithaq/server/context'": 'The dashboard stands on domain',
      "import { createHash } from 'node:crypto'": 'A browser has no Node',
      "import { digestOf } from '@mithaq/domain/definition/digest'": 'Digests, checks and calendars',
      "import { Temporal } from 'temporal-polyfill'": 'Digests, checks and calendars',
      "import { a } from '@mithaq/db/database'": 'The dashboard stands on domain',
      "import type { B } from '@mithaq/workflows/programme/messages'": 'The dashboard stands on domain',
      "import { c } from '@mithaq/testing/council'": 'The dashboard stands on domain',
      "import { inputs } from '@mithaq/domain/programme/inputs'": '',
      "import { s } from '@mithaq/i18n/desk/words'": '',
      'export const shown = date.toLocaleString()': 'toLocaleString',
    },
  },
  {
    rule: 'apps/dashboard/bundle/**',
    at: 'apps/dashboard/bundle/planted.ts',
    lines: {
      ...escape,
      "import { a } from '@mithaq/server/server'": "The dashboard's builder needs",
      "import { startStack } from '@mithaq/local/stack'": "The dashboard's builder needs",
      "import { storedAt } from '@mithaq/domain/clock/wall-time'": '',
      "import { requireBuilt } from '@mithaq/local/built'": '',
      "import { readFile } from 'node:fs/promises'": '',
    },
  },
  {
    rule: 'apps/dashboard/verify/**',
    at: 'apps/dashboard/verify/planted.ts',
    lines: {
      "import { a } from '../../src/test/x.ts'": 'Go to another package by its name',
      "import { createHash } from 'node:crypto'": 'The verifier runs in a browser',
      "import { receiptPdf } from '@mithaq/documents/receipt/receipt'": 'The verifier needs what says',
      "import { b } from '@mithaq/ledger/proof/proof'": '',
    },
  },
  {
    rule: 'packages/bundle/src/**',
    at: 'packages/bundle/src/planted.ts',
    lines: {
      ...escape,
      "import { openDatabase } from '@mithaq/db/database'": "A bundle's verifier is one file",
      "import type { A } from '@mithaq/domain/programme/state'": "A bundle's verifier is one file",
      "import type { L } from '@mithaq/i18n/documents/log'": "A bundle's verifier is one file",
      "import { leafOf } from '@mithaq/db/record/leaf'": '',
      "import { documentFaults } from '@mithaq/i18n/documents/verdict'": '',
      "import { leafHash } from '@mithaq/ledger/tree/hash'": '',
    },
  },
  {
    rule: 'apps/cli/src/**',
    at: 'apps/cli/src/planted.ts',
    lines: {
      ...escape,
      "import { insertEvents } from '@mithaq/db/record/writes'": 'Only activities write events',
      "import { c } from '@mithaq/testing/council'": '',
    },
  },
  {
    rule: 'packages/testing/src/**',
    at: 'packages/testing/src/planted.ts',
    lines: { ...escape, "import { a } from '@mithaq/cli/main'": 'The command line stands on the fixture' },
  },
  {
    rule: 'infra/**',
    at: 'infra/local/src/planted.ts',
    lines: {
      ...escape,
      "import type { A } from '@mithaq/domain/clock/instant'": 'Infrastructure starts servers',
      "import { b } from '@mithaq/testing/council'": 'Infrastructure starts servers',
    },
  },
  {
    rule: '**/*.test.ts',
    at: 'packages/db/src/programme/planted.test.ts',
    lines: { ...escape, "import { a } from '@mithaq/testing/council'": '' },
  },
  {
    rule: 'packages/domain/src/**/*.test.ts',
    at: 'packages/domain/src/call/planted.test.ts',
    lines: { ...escape, "import { a } from '@mithaq/testing/council'": 'The council fixture is for tests' },
  },
]
