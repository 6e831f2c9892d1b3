import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

// The shell draws and runs the same pages, without the windows around them, in a third of the time.
const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A browser on PATH, else the one that Playwright has downloaded, else Debian's where we are root. Throws with the way out. */
export async function openBrowser(): Promise<Browser> {
  try {
    const executablePath = onPath(names) ?? playwrights() ?? debians()
    return await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      // Without a locale, as on a bare machine, it cannot open a file whose name has an accent.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
    })
  } catch (cause) {
    throw new Error(
      'No browser was found: put chromium on PATH, or run `npx playwright-core install chromium`.',
      { cause },
    )
  }
}

function playwrights(): string | undefined {
  const file = chromium.executablePath()
  return isExecutable(file) ? file : undefined
}

/** Installed once, on a machine that is thrown away or whose owner runs tests as root. */
function debians(): string | undefined {
  const aptGet = onPath(['apt-get'])
  if (process.getuid?.() !== 0 || !aptGet) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(aptGet, ['update', '-q'], { env, stdio: 'ignore' })
  const install = (name: string) =>
    execFileSync(aptGet, ['install', '-qy', '--no-install-recommends', name], { env, stdio: 'ignore' })
  try {
    install(shell)
  } catch {
    // An older Debian has the whole browser alone.
    install('chromium')
  }
  return onPath(names)
}

function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.flatMap((folder) => programs.map((name) => path.join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
