import { create } from 'qrcode'

/** The QR code of an address as a picture of squares, quiet zone included. */
export function qrOf(address: string): string {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const side = modules.size + 8
  const squares: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column + 4} ${row + 4}h1v1h-1z`)
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${squares.join('')}" fill="#1b2420"/></svg>`
}
