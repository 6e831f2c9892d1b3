/** Says how far a long step has come, in a few words that replace the ones before. */
export type Progress = (words: string) => void

/**
 * On a terminal one changing line of stderr; elsewhere a plain line whenever the first words change (what a log wants:
 * not every percent). `clear` leaves the terminal's line empty.
 */
export function stderrProgress(stream: NodeJS.WriteStream = process.stderr): {
  show: Progress
  clear: () => void
} {
  let last = ''
  const show = (words: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${words.slice(0, (stream.columns ?? 80) - 1)}`)
    else if (step(words) !== last) stream.write(`${words}\n`)
    last = step(words)
  }
  return { show, clear: () => void (stream.isTTY && last !== '' && stream.write('\r\u001b[2K')) }
}

/** The words without their figures. */
function step(words: string): string {
  return words.replace(/\s*\d+ (?:%|MB|s\b).*$/, '')
}
