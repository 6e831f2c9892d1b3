import { glob, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Writes each text file compressed beside itself, once for every visitor to come. */
export async function compressed(folder: string): Promise<void> {
  for await (const file of glob('**/*.{js,css,svg,html}', { cwd: folder })) {
    const whole = path.join(folder, file)
    const text = await readFile(whole)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    await Promise.all([
      writeFile(`${whole}.br`, brotliCompressSync(text, { params })),
      writeFile(`${whole}.gz`, gzipSync(text, { level: 9 })),
    ])
  }
}
