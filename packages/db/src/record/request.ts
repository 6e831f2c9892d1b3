/** One asking: the same id in the same stream is the same asking, and its input has one digest. */
export interface Request {
  stream: string
  requestId: string
  inputDigest: string
}
