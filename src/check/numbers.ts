import { japaneseAmounts } from './amounts-ja.ts'
import { englishAmounts } from './amounts-en.ts'
import { compareAmounts, tell } from './amounts.ts'
import type { Finding } from './finding.ts'

/** The numbers, dates and codes that a text and its translation do not share. */
export const differentNumbers = (japanese: string, english: string): Pick<Finding, 'kind' | 'detail'>[] => {
  const { onlyInOne, onlyInOther } = compareAmounts(japaneseAmounts(japanese), englishAmounts(english))
  if (!onlyInOne.length && !onlyInOther.length) return []
  return [
    {
      kind: 'different-numbers',
      detail: {
        original: tell(onlyInOne, 'en'),
        translation: tell(onlyInOther, 'en'),
        originalInJapanese: tell(onlyInOne, 'ja'),
        translationInJapanese: tell(onlyInOther, 'ja'),
      },
    },
  ]
}
