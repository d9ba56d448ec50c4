import { z } from 'zod'
import { agreed, questions, takenOver, translationOf, words } from './fields.ts'

const areaWords = {
  title: words(
    ['領域名', 'Title'],
    ['記号（A）を除いた領域の名前', 'The name of the area, without its letter'],
  ),
}

/** The original of a strategic area; the letter is the file name. */
export const area = z.strictObject({ ...areaWords, takenOver, questions, agreed })

/** A translation of an area: words only. */
export const areaTranslation = z.strictObject({ ...areaWords, translationOf, agreed })
