import { ApplicationFailure } from '@temporalio/common'

/** A mail server's answer quotes the address; the engine keeps what it is told in clear for ever. Throws the code alone. */
export function withoutAddress(error: unknown): never {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  throw ApplicationFailure.retryable(
    `mail not accepted: ${responseCode ?? code ?? 'unknown'}`,
    'mail-refused',
  )
}
