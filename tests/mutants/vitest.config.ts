import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The unit tests of what is mutated, the quickest first: most mutants need no more. */
const quickest = [
  'format',
  'address',
  'fields',
  'schema',
  'amounts',
  'readings',
  'whole-report',
  'report',
  'glossary',
  'places',
  'year',
  'edges',
  'editor-schemas',
  'languages',
  'check',
].map((room) => `tests/unit/${room}.test.ts`)
const noticed = [
  'different|untranslated|field-without|outdated|unrecorded|term-not|missing-(?:words|translation|original|file)',
  'goal-of|wrong-id|duplicate|unknown-ref|repeated-ref|code-of',
]
const place = ({ moduleId }: TestSpecification) => quickest.findIndex((file) => moduleId.endsWith(file))

export default defineConfig({
  test: {
    env: { CONTENT_DIR: 'tests/fixtures/none', SITE_URL: '', SITE_SETTINGS: '' },
    include: quickest,
    // Of the slips of staff, those that the mutated files notice.
    testNamePattern: new RegExp(
      `^(?:the checker (?:> )?finds (?:${noticed.join('|')})|(?!the (?:table|checker|words of|formats)|signs and|--fix|VS Code))`,
    ),
    sequence: {
      sequencer: class extends BaseSequencer {
        override sort = (files: TestSpecification[]) =>
          Promise.resolve(files.toSorted((one, other) => place(one) - place(other)))
      },
    },
  },
})
