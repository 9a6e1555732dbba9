// `npm test`: everything that tells whether the tree is green, on a fresh machine too.
// Installs what is missing, then runs check, build, unit, integration and e2e tests in turn, stops at
// the first part that fails, and closes with one line of counts.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-test-'))
const counts = { passed: 0, failed: 0, skipped: 0 }

function run(title, script, args, env = {}) {
  const started = performance.now()
  process.stdout.write(`\n── ${title}\n`)
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  process.stdout.write(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  )
  return status === 0
}

function addVitestCounts(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  counts.passed += report.numPassedTests
  counts.failed += report.numFailedTests
  counts.skipped += report.numPendingTests + report.numTodoTests
}

function addPlaywrightCounts(file) {
  const { stats } = JSON.parse(fs.readFileSync(file, 'utf8'))
  counts.passed += stats.expected + stats.flaky
  counts.failed += stats.unexpected
  counts.skipped += stats.skipped
}

function vitest(project) {
  const report = path.join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = run(`${project} tests`, 'scripts/in-electron.mjs', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
  ])
  if (fs.existsSync(report)) addVitestCounts(report)
  return ok
}

function e2e() {
  const report = path.join(reports, 'e2e.json')
  const ok = run(
    'e2e tests',
    'scripts/with-display.mjs',
    [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  )
  if (fs.existsSync(report)) addPlaywrightCounts(report)
  return ok
}

const parts = [
  () => run('set-up', 'scripts/setup.mjs', ['--tests']),
  () => run('check', 'scripts/check.mjs', []),
  () => run('build', 'node_modules/electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']),
  () => vitest('unit'),
  () => vitest('integration'),
  e2e,
]
const green = parts.every((part) => part())
fs.rmSync(reports, { recursive: true, force: true })
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
process.exit(green ? 0 : 1)
