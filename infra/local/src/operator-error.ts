/** A failure the operator can act on: one plain sentence, and one that says the way out. Shown without a stack. */
export class OperatorError extends Error {
  readonly wayOut: string

  constructor(message: string, wayOut: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OperatorError'
    this.wayOut = wayOut
  }
}
