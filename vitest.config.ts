import { configDefaults, defineConfig } from 'vitest/config'

const real = [
  'packages/db/src/**/*.test.ts',
  'packages/testing/src/**/*.test.ts',
  'workflows/src/**/*.test.ts',
  'apps/{cli,server,worker}/src/**/*.test.ts',
]

/**
 * Processes killed, code broken, an installed copy, every screen and every form: for as long as it takes, by `npm run test:faults`.
 */
const faults = [
  'apps/cli/src/running-parts.test.ts',
  'apps/cli/src/start/npm-start.test.ts',
  'apps/cli/src/verify/verify-log.test.ts',
  'apps/dashboard/browser/completeness-in-room.test.ts',
  'apps/dashboard/browser/correct-draft.test.ts',
  'apps/dashboard/browser/cut-upload.test.ts',
  'apps/dashboard/browser/every-act.test.ts',
  'apps/dashboard/browser/every-screen.test.ts',
  'apps/dashboard/browser/journey-french.test.ts',
  'apps/dashboard/browser/letter-pages.test.ts',
  'apps/dashboard/browser/occasions.test.ts',
  'apps/dashboard/browser/replay-differs.test.ts',
  'infra/local/src/oldest-node.test.ts',
  'infra/local/src/stack.test.ts',
  'infra/local/src/temporal-on-postgres.test.ts',
  'packages/testing/src/archived-history.test.ts',
  'packages/testing/src/notices-by-mail.test.ts',
  'packages/testing/src/promises/h2-others-agree.test.ts',
  'packages/testing/src/promises/h2-witness.test.ts',
  'packages/testing/src/promises/n6-killed-server.test.ts',
  'packages/testing/src/promises/y1-branches.test.ts',
  'packages/testing/src/promises/y3-never-pausing.test.ts',
  'packages/testing/src/promises/y6-two-thousand-dossiers.test.ts',
]

/** What counts seconds, of an answer through an outage or of a date on a rehearsal's clock: little runs beside it. */
const timed = [
  'infra/check/src/installed-copy.test.ts',
  'packages/testing/src/promises/outage-*.test.ts',
  'packages/testing/src/promises/y4-outage.test.ts',
  'packages/testing/src/rehearsal-job.test.ts',
  'packages/testing/src/unreachable-page.test.ts',
]

const exclude = [...configDefaults.exclude, ...faults, ...timed]
const globalSetup = ['packages/testing/src/global-setup.ts']

// More than two cores have work for: most of these tests wait, for a page, a timer or another process.
const beside = { pool: 'forks', maxWorkers: 4, exclude } as const

const ofFaults = { pool: 'forks', globalSetup, testTimeout: 120_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...beside,
          name: 'pure',
          include: [
            'packages/bundle/src/**/*.test.ts',
            'packages/domain/src/**/*.test.ts',
            'packages/documents/src/**/*.test.ts',
            'packages/i18n/src/**/*.test.ts',
            'packages/ledger/src/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...beside,
          name: 'desk',
          include: ['apps/dashboard/src/**/*.test.ts'],
          setupFiles: ['apps/dashboard/bundle/clock-of-tests.ts'],
        },
      },
      {
        test: {
          ...beside,
          name: 'browser',
          include: ['apps/dashboard/browser/**/*.test.ts'],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...beside,
          name: 'local',
          include: ['infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...beside,
          name: 'real',
          include: real,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      ...(process.env['MITHAQ_FAULTS'] === undefined
        ? []
        : [
            {
              test: {
                ...ofFaults,
                name: 'faults-timed',
                include: timed,
                maxWorkers: 2,
                sequence: { groupOrder: 1 },
              },
            },
            {
              test: {
                ...ofFaults,
                name: 'faults',
                include: faults,
                maxWorkers: 3,
                sequence: { groupOrder: 2 },
              },
            },
          ]),
    ],
  },
})
