import { paperWords } from '@mithaq/i18n/documents/paper'
import type { Language } from '@mithaq/i18n/language'
import { placeOf, type ProvedEntry } from '../entry/proved-entry.ts'
import { pageText, type Issued } from '../issue/issued-page.ts'
import type { Said } from '../issue/issuing.ts'
import { attached } from './attached.ts'
import { qrOf } from './qr.ts'

/** What every document carries at its foot and in its file: where its entry stands, and what proves it. */
export function proofPart(
  { entry, issued }: { entry: ProvedEntry; issued?: Issued },
  language: Language,
  site: string,
) {
  const words = paperWords[language]
  const place = placeOf(entry)
  const address = `${site}/receipts/${place.index}${language === 'fr' ? '?lang=fr' : ''}`
  return {
    place,
    printed: {
      isSealed: entry.disclosure !== undefined,
      isIssued: issued !== undefined,
      proven: words.proven,
      facts: [
        { name: words.entry, value: words.entryOf(place.index, place.size), isCode: false },
        { name: words.ledger, value: place.origin, isCode: true },
        { name: words.digest, value: inGroups(place.digest), isCode: true },
        { name: words.root, value: inGroups(place.root.toString('hex')), isCode: true },
      ],
      scan: words.scan,
      address,
      howToVerify: words.howToVerify,
      verifier: `${site}/ledger/verify.html`,
    },
    qr: qrOf(address),
  }
}

/** The files a document is drawn with: the picture of its address, and what it attaches. */
export function filesOf(
  { entry, issued }: { entry: ProvedEntry; issued?: Issued },
  qr: string,
  said: Said,
): Record<string, string> {
  return {
    'qr.svg': qr,
    [attached.leaf]: entry.leaf,
    ...(entry.disclosure === undefined ? {} : { [attached.disclosure]: entry.disclosure }),
    [attached.proof]: entry.proof,
    [attached.page]: pageText(said, issued?.nonce),
    ...(issued && {
      [attached.issuedLeaf]: issued.entry.leaf,
      [attached.issuedDisclosure]: issued.entry.disclosure ?? '',
      [attached.issuedProof]: issued.entry.proof,
    }),
  }
}

/** A digest as one reads it aloud: in groups of eight. */
export function inGroups(digest: string): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? ''
}
