/** Which page was issued for what a document says: `key` is a digest of that, `nonce` the random part of the page. */
export interface IssuedPageTable {
  key: string
  stream: string
  version: number
  nonce: string
}
