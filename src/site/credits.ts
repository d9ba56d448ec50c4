import { credits, type Credit } from '#assets/credits.ts'
import type { Report } from '#report/model.ts'
import { isSecondFaceUsed } from './second-face.ts'

/** The works of others that a report is made with: maps of the countries where it has places, and the typefaces of its letters. */
export const creditsOf = ({ year, places }: Report): readonly Credit[] => {
  const isInJapan = ({ region }: Report['places'][number]) => region.startsWith('JP')
  const isUsed: Readonly<Record<Credit['use'], () => boolean>> = {
    type: () => true,
    'second type': () => isSecondFaceUsed(year),
    map: () => places.some(isInJapan),
    outline: () => !places.every(isInJapan),
  }
  return credits.filter(({ use }) => isUsed[use]())
}
