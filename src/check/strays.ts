import { locate } from '#schema/kinds.ts'
import type { Finding } from './finding.ts'
import { pictureFile, type Found } from './found.ts'
import { termsFile } from './terms.ts'

/** Files below `content/` that belong to no kind of content. */
export const problemsOfStrays = (files: readonly Found[]): readonly Finding[] =>
  files
    .filter(
      ({ file }) => !locate(file) && !pictureFile.test(file) && file !== termsFile && file !== 'README.md',
    )
    .map(({ file, is }) => ({ kind: is === 'symbolic-link' ? 'symbolic-link' : 'stray-file', file }))
