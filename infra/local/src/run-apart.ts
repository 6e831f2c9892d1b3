import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * For tests of what happens to servers when their starter is killed: runs `code` as a module in another Node, in this
 * folder, and answers with the first line it prints and the process.
 */
export async function runApart(code: string): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = await new Promise<string>((resolve, reject) => {
    let heard = ''
    child.stdout?.on('data', (part) => {
      heard += String(part)
      if (heard.includes('\n')) resolve(heard.slice(0, heard.indexOf('\n')))
    })
    let complaints = ''
    child.stderr?.on('data', (part) => (complaints += String(part)))
    child.once('close', () => reject(new Error(`it ended before it said anything: ${complaints}`)))
  })
  return { said, child }
}

/** Kills without a word and waits until the system says so. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
