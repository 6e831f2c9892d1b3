/** The names under which a document carries what proves it. */
export const attached = { leaf: 'leaf.json', proof: 'proof.tlog-proof', page: 'page.json' } as const
