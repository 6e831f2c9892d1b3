import { readClock } from './council-clock.ts'

// What a build puts in, for tests that run the sources as they are.
Object.assign(globalThis, { COUNCIL_CLOCK: readClock() })
