/** A failure that a person can mend: one sentence, and one that says the way out. */
export class BootError extends Error {
  constructor(message, wayOut) {
    super(message)
    this.wayOut = wayOut
  }
}

/** Everything goes to stderr: stdout belongs to the command. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** One changing line on a terminal, nothing elsewhere. */
export function showProgress(words) {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[2K${words.slice(0, (process.stderr.columns ?? 80) - 1)}`)
}

export function clearProgress() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
}
