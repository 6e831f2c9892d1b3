import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'

// Letters of one line that lie higher than others: a naskh line climbs within a word.
const climb = 5

/** The words of a document's pages as a reader's eye goes over them: what a search or a screen reader finds. */
export async function printedText(document: Uint8Array, language: 'ar' | 'fr'): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(document), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = linesOf(items.filter((item): item is TextItem => 'str' in item && item.str !== ''))
    pages.push(...lines.map((line) => inOrder(line, language)))
  }
  return pages.join('\n')
}

/** Letters without spaces, marks and doubles: what fonts that compose a letter of several glyphs leave the same. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{M}]+/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')
}

function linesOf(items: readonly TextItem[]): TextItem[][] {
  const lines: TextItem[][] = []
  for (const item of items.toSorted((one, other) => y(other) - y(one))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && y(first) - y(item) < climb) line.push(item)
    else lines.push([item])
  }
  return lines
}

function inOrder(line: readonly TextItem[], language: 'ar' | 'fr'): string {
  const row = line.toSorted((one, other) => (language === 'ar' ? x(other) - x(one) : x(one) - x(other)))
  return row.map(({ str }) => str).join(' ')
}

const x = ({ transform }: TextItem) => Number(transform[4])
const y = ({ transform }: TextItem) => Number(transform[5])
