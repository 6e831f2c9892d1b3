import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [
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
          name: 'desk',
          include: ['apps/dashboard/src/**/*.test.ts'],
          setupFiles: ['apps/dashboard/bundle/clock-of-tests.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/dashboard/browser/**/*.test.ts'],
          globalSetup: ['packages/testing/src/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'local',
          include: ['infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'real',
          include: [
            'packages/db/src/**/*.test.ts',
            'packages/testing/src/**/*.test.ts',
            'workflows/src/**/*.test.ts',
            'apps/{cli,server,worker}/src/**/*.test.ts',
          ],
          globalSetup: ['packages/testing/src/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
})
