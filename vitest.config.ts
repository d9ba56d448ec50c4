import './src/disk/settings.ts'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** A busy machine fails no test: the limits only end what hangs. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    include: ['**/*.test.ts'],
    globalSetup: 'tests/compiled-code.ts',
    setupFiles: 'tests/settings.ts',
    // Of two cores, one would wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
