/** The names under which a document carries what proves it; the disclosure where its entry is sealed. */
export const attached = {
  leaf: 'leaf.json',
  disclosure: 'disclosure.json',
  proof: 'proof.tlog-proof',
  page: 'page.json',
} as const
