import { defineConfig } from 'vitest/config'

/** The unit tests that are quick enough to run for each mutant. */
export default defineConfig({
  test: {
    dir: 'tests/unit',
    // Stryker's copy of the project has no symbolic links.
    testNamePattern: /^(?!.*symbolic-link)/,
    exclude: [
      '**/mutations.test.ts',
      '**/assets-*.test.ts',
      '**/book.test.ts',
      '**/external-links.test.ts',
      '**/checkout.test.ts',
      '**/workflows.test.ts',
      '**/contrast.test.ts',
    ],
  },
})
