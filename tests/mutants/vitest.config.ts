import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The unit tests of what is mutated, the quickest first: most mutants need no more. */
const quickest = ['format', 'schema', 'amounts', 'report', 'pages', 'edges', 'check'].map(
  (room) => `tests/unit/${room}.test.ts`,
)
const place = ({ moduleId }: TestSpecification) => quickest.findIndex((file) => moduleId.endsWith(file))

export default defineConfig({
  test: {
    include: quickest,
    // Stryker's copy of the project has no symbolic links; the dictionaries of style and spelling take seconds.
    testNamePattern: /^(?!.*(symbolic-link|finds nothing in good content|style|spelling))/,
    sequence: {
      sequencer: class extends BaseSequencer {
        override sort = (files: TestSpecification[]) =>
          Promise.resolve(files.toSorted((one, other) => place(one) - place(other)))
      },
    },
  },
})
