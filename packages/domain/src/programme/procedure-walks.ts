import * as fc from 'fast-check'
import type { Step } from './procedure-walk.ts'
import type { Terms } from './terms.ts'

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 14, arbitrary: fc.constant('next' as const) },
    { weight: 3, arbitrary: fc.constant('wild' as const) },
    { weight: 3, arbitrary: fc.constant('wait' as const) },
  ),
  seed: fc.nat(0xff_ff_ff_ff),
})

export const walks = fc.record({
  steps: fc.array(step, { minLength: 40, maxLength: 360, size: 'max' }),
  changed: fc.constantFrom<Partial<Terms>>({}, {}, { isVisaTacit: false }, { isVisaRequired: false }),
})

/** Not a bound of the walks, which fail where they meet it, but of the search for a shorter way to a failure. */
export const bounded = { plugins: [fc.interruptAfterTimeLimit(60_000, { failOnInterrupt: true })] }
