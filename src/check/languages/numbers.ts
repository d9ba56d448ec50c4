import { original, type Locale, type TranslationLocale } from '#i18n/locales.ts'
import { japaneseAmounts } from '#check/languages/amounts/ja.ts'
import { englishAmounts } from '#check/languages/amounts/en.ts'
import { compareAmounts, tell, type Amount } from '#check/languages/amounts/amounts.ts'
import type { Finding } from '#source/finding.ts'

/** Who reads the amounts of a language. */
const readers: Readonly<Record<Locale, (text: string) => readonly Amount[]>> = {
  ja: japaneseAmounts,
  en: englishAmounts,
}

/** The numbers, dates and codes that a text and its translation into `locale` do not share. */
export const differentNumbers = (
  from: string,
  translation: string,
  locale: TranslationLocale,
): Pick<Finding, 'kind' | 'detail'>[] => {
  const { onlyInOne, onlyInOther } = compareAmounts(readers[original](from), readers[locale](translation))
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
