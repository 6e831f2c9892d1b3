// What the fonts of a document have letters for: Latin, Arabic, Tifinagh, and the marks of print.
const foreign =
  /[^\u0020-\u007e\u00a0-\u017f\u0600-\u06ff\u200e\u200f\u2010-\u2026\u2030-\u203a\u2d30-\u2d7f]/gu

/** A text as it can be printed: a letter that no font has would leave no document at all. */
export function printable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(foreign, '·')
}
