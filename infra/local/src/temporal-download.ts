import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { download } from './download.ts'
import type { Progress } from './progress.ts'
import { TEMPORAL_VERSION, type TemporalPin } from './temporal-pins.ts'

const run = promisify(execFile)
const answer = z.object({ archiveUrl: z.url(), fileToExtract: z.string().regex(/^[\w.-]+$/) })

/**
 * Fetches the program from Temporal's own download host, with the question that Temporal's test package asks it.
 * @returns the unpacked program, not yet checked
 */
export async function fromTemporal(
  pin: TemporalPin,
  folder: string,
  how: { progress: Progress; origin?: string },
): Promise<string> {
  const question = new URL(`/cli/v${TEMPORAL_VERSION}`, how.origin ?? 'https://temporal.download')
  question.search = new URLSearchParams({
    arch: pin.arch,
    platform: pin.platform,
    format: 'tar.gz',
  }).toString()
  how.progress(`Temporal ${TEMPORAL_VERSION}: asking ${question.host}`)
  const response = await fetch(question, { signal: AbortSignal.timeout(5_000) })
  if (!response.ok) throw new Error(`${question.host} answered ${response.status}`)
  const { archiveUrl, fileToExtract } = answer.parse(await response.json())
  const archive = join(folder, 'temporal.tar.gz')
  const what = `Temporal ${TEMPORAL_VERSION} from ${new URL(archiveUrl).host}`
  await download(archiveUrl, archive, { what, progress: how.progress, answerWithinMs: 5_000 })
  await run('tar', ['-xzf', archive, '-C', folder, fileToExtract])
  return join(folder, fileToExtract)
}
