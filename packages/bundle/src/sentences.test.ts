import { expect, test } from 'vitest'
import { faultSentence } from './sentences.ts'

test('why a head is not signed is said in words, not in a word of the code', () => {
  for (const kind of ['checkpoint-unsigned', 'kept-unsigned'] as const) {
    const { ar, fr } = faultSentence({ kind, fault: 'not-signed-by-the-log' })
    expect(ar + fr).not.toContain('not-signed')
    expect(ar).toContain('لا يوافق المفتاح المعطى')
    expect(fr).toContain('elle ne répond pas à la clé donnée')
  }
})
