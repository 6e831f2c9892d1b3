import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { seal, unsealed } from './seal.ts'

export interface Drawing {
  template: 'minutes' | 'receipt' | 'summary'
  /** What the template lays out: texts in one language, each as it is printed. */
  data: object
  /** What the template reads by name, and what it attaches. */
  files: Readonly<Record<string, string>>
  /** The one instant that the file tells as its own, in milliseconds: the same drawing has the same bytes. */
  atMs: number
}

const templates = fileURLToPath(new URL('../../templates', import.meta.url))

const fonts = [
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
]

let opened: NodeCompiler | undefined

/** Fonts are read once, at the first document. No font of the machine is used: another machine has others. */
function compiler(): NodeCompiler {
  opened ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts.map(bytesOf) }] })
  return opened
}

const bytesOf = (font: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}`)))

/** Draws a PDF/A-3a and seals it. It is synchronous: what one document attaches, no other sees. @throws Error at a warning */
export function draw({ template, data, files, atMs }: Drawing): Buffer {
  const typst = compiler()
  typst.resetShadow()
  for (const [name, text] of Object.entries(files)) {
    typst.mapShadow(path.join(templates, name), Buffer.from(text))
  }
  const inputs = { data: JSON.stringify({ ...data, seal: unsealed }) }
  const compiled = typst.compile({ mainFilePath: path.join(templates, `${template}.typ`), inputs })
  const said = compiled.takeDiagnostics()
  if (!compiled.result || said) {
    throw new Error(`${template}: ${JSON.stringify(said?.shortDiagnostics ?? 'not drawn')}`)
  }
  const pdf = typst.pdf(compiled.result, {
    pdfStandard: PdfStandard.A_3a,
    creationTimestamp: Math.floor(atMs / 1000),
  })
  typst.evictCache(8)
  return seal(pdf)
}
