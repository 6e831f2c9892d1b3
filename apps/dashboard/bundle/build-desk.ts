import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { buildVerifyPage } from './build-verify-page.ts'
import { compressed } from './compressed.ts'
import { councilClock } from './council-clock.ts'

/** Builds the dashboard into a folder; every file but index.html carries its digest in its name. */
export async function buildDesk(root: string, outDir: string): Promise<void> {
  // Vite and React ask the environment, and a test's says "test": one state of the sources has one build.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await bundled(root, outDir)
    await buildVerifyPage(root, outDir)
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
  await compressed(outDir)
}

async function bundled(root: string, outDir: string): Promise<void> {
  await build({
    root,
    base: '/desk/',
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    plugins: [react(), councilClock()],
    build: {
      outDir,
      // Which file loads which: for the figure of the first load.
      manifest: 'manifest.json',
      emptyOutDir: true,
      target: 'es2022',
      // The policy lets nothing in by data: address, and a font is better cached by itself.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
}
