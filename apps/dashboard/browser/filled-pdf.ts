/** A real file of one page, as a scanner makes it. */
export function filledPdf(text: string): { name: string; mimeType: string; buffer: Buffer } {
  const name = `${text.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 40)}.pdf`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(pdf(text)) }
}

function pdf(text: string): string {
  const drawn = `BT /F1 12 Tf 60 760 Td (${text.replaceAll(/[^ -~]|[()\\]/g, ' ')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return (
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  )
}
