import { defineConfig } from '@playwright/test'

/** The real window, one at a time: exports share the machine's cores. A display must be there (scripts/with-display.mjs). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
})
