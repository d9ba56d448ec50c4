import { figureParts, formatFiscalYear } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import type { Metric, Phrase } from '#report/model.ts'

/** A figure of an earlier year, and what it was of where that was not the same: 2023年度：約130名. */
export const figureBefore = ({ before: last }: Metric, locale: Locale): Phrase | undefined => {
  if (!last) return undefined
  const { before, number, after: unit } = figureParts(last, locale)
  const t = words[locale]
  return [
    t.continuedFigure(formatFiscalYear(last.year, locale), `${before}${number}`),
    { text: unit, lang: last.unit?.lang },
    ...(last.isSame ? [] : t.continuedOtherwise(last.counts)),
  ]
}
