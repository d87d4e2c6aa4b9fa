import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One for each of two cores, and one more: some files wait for a clock or for another process.
    maxWorkers: 3,
    // Importing does nothing here, so files may share their modules: half the time of the whole suite.
    isolate: false,
  },
})
