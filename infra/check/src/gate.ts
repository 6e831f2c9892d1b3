import { staticChecks, type Check } from './static-checks.ts'
import { stopAll } from './run.ts'
import { runTests } from './vitest-run.ts'

/**
 * The one gate, `npm test`: one line per check, what failed in full, and as the last line `N passed, N failed`, counting
 * every test and every check. Arguments go to vitest (a path, `--project pure`); `--static` leaves the tests out, and
 * `--faults` is the other tier: what kills processes and cuts lines for as long as it takes, and nothing else.
 */
const asked = process.argv.slice(2)
const isFaults = asked.includes('--faults')
const args = isFaults ? ['--project', 'faults*', ...asked.filter((each) => each !== '--faults')] : asked
if (isFaults) process.env['MITHAQ_FAULTS'] = 'yes'
const total = { passed: 0, failed: 0 }

let isStopped = false
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
process.once('disconnect', stop)
process.channel?.unref()
// A terminal's Ctrl-C has reached the tools by itself: a second one would cut their way down short.
process.once('SIGINT', () => {
  if (process.stdin.isTTY) isStopped = true
  else stop()
})

const waiting = isFaults ? [] : [...staticChecks]
await Promise.all([nextCheck(), nextCheck()])
if (!args.includes('--static') && !isStopped) await tests()
if (isStopped) total.failed += 1
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1

function stop(): void {
  isStopped = true
  stopAll()
}

async function nextCheck(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined && !isStopped; check = waiting.shift())
    await see(check)
}

async function see({ name, run }: Check): Promise<void> {
  const from = performance.now()
  const { code, said } = await run()
  total[code === 0 ? 'passed' : 'failed'] += 1
  say(code === 0, name, from, said)
}

async function tests(): Promise<void> {
  const from = performance.now()
  const { passed, failed, said, failures } = await runTests(args)
  total.passed += passed
  total.failed += failed
  say(failed === 0, `tests: ${passed} passed, ${failed} failed`, from, said)
  // Once more and last: whoever keeps only the end of a long log still reads what failed.
  for (const failure of failures) process.stdout.write(`failed ${failure}\n`)
}

function say(isGood: boolean, name: string, from: number, said: string): void {
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  process.stdout.write(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`)
  if (!isGood) process.stdout.write(`${said.trimEnd()}\n`)
}
