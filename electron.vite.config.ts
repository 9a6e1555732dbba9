import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const from = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      rollupOptions: {
        input: {
          index: from('src/main/index.ts'),
          cli: from('src/main/cli/node.ts'),
          encoder: from('src/main/encoder/process.ts'),
        },
        // All in one folder, so that preloads and pages are found from any chunk as ../preload and ../renderer.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { studio: from('src/preload/studio.ts'), engine: from('src/preload/engine.ts') },
        // A sandboxed preload must be CommonJS, whatever package.json says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    plugins: [react(), tailwindcss()],
    worker: { format: 'es' },
    // Bundled ahead by the development server, it would look for its WebAssembly beside the wrong file.
    optimizeDeps: { exclude: ['harfbuzzjs'] },
    build: {
      target: 'chrome130',
      rollupOptions: {
        input: {
          studio: from('src/renderer/studio.html'),
          engine: from('src/renderer/engine.html'),
          wasm: from('src/renderer/wasm.html'),
        },
      },
    },
  },
})
