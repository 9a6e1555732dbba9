import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import type { InlineConfig } from 'vite'

const root = path.resolve(import.meta.dirname, '../../../..')

/** Where the test's own app is built: inside the checkout, so that it finds resources and node_modules. */
export const HARNESS_FOLDER = path.join(root, '.cache/engine-harness')

const from = (file: string): string => path.join(root, file)
const into = (folder: string): string => path.join(HARNESS_FOLDER, 'out', folder)
const common: InlineConfig = { configFile: false, logLevel: 'warn' }

/** Builds the engine as the app does, with a main process and a preview page of the test's own around it. */
export async function buildHarness(): Promise<void> {
  await bundlePage('src/renderer', 'engine.html', true)
  await bundlePage('test/integration/engine/harness', 'preview.html', false)
  await bundleNode('main', 'test/integration/engine/harness/main.ts', 'main.js', 'es')
  await bundleNode('preload', 'src/preload/engine.ts', 'engine.cjs', 'cjs')
  const manifest = { name: 'rollvideo-engine-harness', type: 'module', main: 'out/main/main.js' }
  await writeFile(path.join(HARNESS_FOLDER, 'package.json'), JSON.stringify(manifest))
}

async function bundlePage(folder: string, page: string, emptyOutDir: boolean): Promise<void> {
  await build({
    ...common,
    root: from(folder),
    worker: { format: 'es' },
    build: {
      outDir: into('renderer'),
      emptyOutDir,
      target: 'chrome130',
      minify: false,
      rollupOptions: { input: from(path.join(folder, page)) },
    },
  })
}

async function bundleNode(folder: string, input: string, name: string, format: 'es' | 'cjs'): Promise<void> {
  await build({
    ...common,
    root,
    ssr: { noExternal: true },
    build: {
      ssr: from(input),
      outDir: into(folder),
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { external: ['electron'], output: { format, entryFileNames: name } },
    },
  })
}
