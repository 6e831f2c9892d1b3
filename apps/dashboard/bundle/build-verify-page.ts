import { hash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Rolldown } from 'vite'

/** Builds `verify.html` into a folder: one file with its script, its styles and its fonts, that asks nobody anything. */
export async function buildVerifyPage(dashboard: string, outDir: string): Promise<void> {
  const verify = path.join(dashboard, 'verify')
  const built = await build({
    root: verify,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    // What packages/ledger asks of Node, a browser answers by these.
    resolve: { alias: { 'node:crypto': path.join(verify, 'node-crypto.ts') } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: { input: path.join(verify, 'main.ts') },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const script = output.find((part) => part.type === 'chunk')?.code ?? ''
  const styles = output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
  await writeFile(path.join(outDir, 'verify.html'), pageOf(script, styles.join('')))
}

function pageOf(code: string, styles: string): string {
  const script = code.replaceAll('</script', String.raw`<\/script`)
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash('sha256', script, 'base64')}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mithaq</title>
<style>${styles}</style>
</head>
<body>
<script id="keys" type="application/json">""</script>
<script type="module">${script}</script>
</body>
</html>
`
}
