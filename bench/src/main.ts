import { startEnvironment } from '@mithaq/testing/environment'
import { commandRoundtrip } from './command-roundtrip.ts'
import type { Figure } from './figure.ts'
import { pageRead } from './page-read.ts'

/** `npm run bench`: one JSON line a figure; exit code 1 where one misses its limit. */
const environment = await startEnvironment()
try {
  const figures = [commandRoundtrip, pageRead]
  for (const measure of figures) print(await measure(environment.addresses))
} finally {
  await environment.stop()
}

function print(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`)
  if (!figure.pass) process.exitCode = 1
}
