/** Every door of the server answers within 10 s; what takes longer was lost on its way, and nobody will answer it. */
const patienceMs = 15_000

/** A request that is given up where nobody answers: a line may go down with whatever had just taken it. */
export function fetchInTime(
  address: RequestInfo | URL,
  request: RequestInit = {},
  ms = patienceMs,
): Promise<Response> {
  const timeUp = AbortSignal.timeout(ms)
  const signal = request.signal ? AbortSignal.any([request.signal, timeUp]) : timeUp
  return fetch(address, { ...request, signal })
}
