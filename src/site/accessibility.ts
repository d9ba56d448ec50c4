import { readAccessibility } from '#disk/accessibility.ts'
import type { At } from './paths.ts'
import { paths } from './paths.ts'

/** The tests that the page on accessibility tells of. */
export const accessibilityRecord = readAccessibility()

/** That page, where there are any. */
export const accessibilityPath = (at: Pick<At, 'locale'>): string | undefined =>
  accessibilityRecord ? paths.accessibility(at) : undefined
