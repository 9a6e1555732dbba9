// `npm run check`: format, lint with the layer rule, types of each layer, unused code. All parts run;
// the exit code tells whether every one of them is content.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const modules = path.join(root, 'node_modules')

/** @type {[name: string, script: string, args: string[]][]} */
const PARTS = [
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['types of src/shared', 'typescript/bin/tsc', ['-p', 'tsconfig.shared.json']],
  ['types of src/main and the tests', 'typescript/bin/tsc', ['-p', 'tsconfig.node.json']],
  ['types of src/renderer and src/preload', 'typescript/bin/tsc', ['-p', 'tsconfig.web.json']],
  ['unused code', 'knip/bin/knip.js', ['--no-progress']],
]

let failed = 0
for (const [name, script, args] of PARTS) {
  const { status } = spawnSync(process.execPath, [path.join(modules, script), ...args], { cwd: root, stdio: 'inherit' })
  process.stdout.write(`check: ${name} ${status === 0 ? 'ok' : 'FAILED'}\n`)
  if (status !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
