const zeros = [0x0660, 0x06f0]

/** Arabic-Indic and Persian digits as 0–9, and the Arabic decimal and group signs as comma and dot. */
export function latinDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? 0))
    })
    .replaceAll('٫', ',')
    .replaceAll('٬', '.')
}
