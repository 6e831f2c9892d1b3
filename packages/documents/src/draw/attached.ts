/** The names under which a document carries what proves it and its page; a disclosure where an entry is sealed. */
export const attached = {
  leaf: 'leaf.json',
  disclosure: 'disclosure.json',
  proof: 'proof.tlog-proof',
  page: 'page.json',
  issuedLeaf: 'issued-leaf.json',
  issuedDisclosure: 'issued-disclosure.json',
  issuedProof: 'issued.tlog-proof',
} as const
