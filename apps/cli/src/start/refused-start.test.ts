import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Loaded before anything else: Morocco's clock as zone data of another country would have it, as an older ICU may. */
const otherZones = `
  const Known = Intl.DateTimeFormat
  const zone = (asked) => (/^africa\\/casablanca$/i.test(asked) ? 'Europe/Paris' : asked)
  Intl.DateTimeFormat = class extends Known {
    constructor(locales, options) {
      super(locales, options?.timeZone ? { ...options, timeZone: zone(options.timeZone) } : options)
    }
  }`

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

test('where zone data are not those of Morocco, a start says so in a sentence, with a way out, and starts nothing', async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'mithaq-zones-'))
  const dir = path.join(parent, '.mithaq')
  try {
    const preload = `data:text/javascript,${encodeURIComponent(otherZones)}`
    const { code, said } = await run(['--import', preload, main, 'start', '--dir', dir])
    expect(said).toMatch(
      /^The time zones of this Node \(tz \d{4}[a-z]\) are not those of Morocco today: .+\n.*Use Node.+\n$/,
    )
    expect(code).toBe(1)
    expect(existsSync(dir)).toBe(false)
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
})

function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { timeout: 50_000 }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    )
  })
}
