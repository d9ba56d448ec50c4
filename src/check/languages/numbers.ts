import { compareAmounts, tell, type Amount } from '#check/languages/amounts/amounts.ts'
import { englishAmounts } from '#check/languages/amounts/en.ts'
import { japaneseAmounts } from '#check/languages/amounts/ja.ts'
import { original, type Locale, type TranslationLocale } from '#i18n/locales.ts'
import { type Finding, type Row, error } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'different-numbers': error(
    'About 130 people took part, and about 90% found it worthwhile. The recording',
    ({ originalInJapanese: original, translationInJapanese: translation }) =>
      `数・日付・記号が原文と訳文で違います。${original ? `原文だけにあるもの：${original}。` : ''}${translation ? `訳文だけにあるもの：${translation}。` : ''}どちらかを直してください。`,
    ({ original, translation }) =>
      `Numbers, dates or codes differ between the languages. ${original ? `Only in the original: ${original}. ` : ''}${translation ? `Only in the translation: ${translation}. ` : ''}Correct one of them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

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
): Pick<Finding<ProblemKind>, 'kind' | 'detail'>[] => {
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
