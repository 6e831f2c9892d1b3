import type { TestProject } from 'vitest/node'
import { startEnvironment, type Addresses } from './environment.ts'

declare module 'vitest' {
  interface ProvidedContext {
    addresses: Addresses
  }
}

/** One PostgreSQL and one Temporal for the whole run; each test file clones a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const environment = await startEnvironment()
  project.provide('addresses', environment.addresses)
  return environment.stop
}
