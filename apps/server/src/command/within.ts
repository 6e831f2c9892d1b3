/** What a promise answers, or `late` where it has not answered in time; it is then left to itself. */
export async function within<T>(ms: number, answer: Promise<T>, late: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, late)
  })
  try {
    return await Promise.race([answer, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
