/** One ICU message of many: which one is told by the value of `field`. Has to have `other`. */
export function selected(field: string, messages: Readonly<Record<string, string>>): string {
  const ways = Object.entries(messages).map(([word, message]) => `${word} {${message}}`)
  return `{${field}, select, ${ways.join(' ')}}`
}
