import type { Terms } from '#schema/terms.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'
import { problemsOfAddresses } from './addresses.ts'
import { problemsOfAlternatives } from './alternatives.ts'
import { problemsOfCharacters } from './characters.ts'
import { problemsOfDoubles } from './doubled.ts'
import { problemsOfStyle } from './house-style.ts'
import { problemsOfPersonal } from './personal.ts'
import { problemsOfResidue } from './residue.ts'
import { problemsOfScripts } from './scripts.ts'
import { problemsOfTerms } from './terms.ts'
import { problemsOfNotes } from './unwritten.ts'
import { problemsOfWording } from './wording.ts'

/** What is wrong with the words of one file. */
export const problemsOfWords = (document: Document, terms: Terms): readonly Finding[] => [
  ...problemsOfNotes(document),
  ...problemsOfWording(document),
  ...problemsOfAddresses(document),
  ...problemsOfAlternatives(document),
  ...passagesOf(document).flatMap((passage) => [
    ...problemsOfCharacters(passage),
    ...problemsOfTerms(passage, terms),
    ...problemsOfResidue(passage),
    ...problemsOfPersonal(passage),
    ...problemsOfStyle(passage),
    ...problemsOfDoubles(passage),
    ...problemsOfScripts(passage),
  ]),
]
