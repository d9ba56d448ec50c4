import { compareQuantities, tell } from '#check/languages/amounts/comparison.ts'
import { aboutIn } from '#check/languages/amounts/quantity.ts'
import { original, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { readers } from './readers.ts'

/** Where both are right, the file says so. */
const wayOut = {
  ja: '違っていて正しければ、このファイルの agreed: に、原文と訳文のその言葉と、理由を書きます。',
  en: 'If both are right, write the words of both and the reason under agreed: in this file.',
}

/** What this file notices, and what is then said. */
export const rows = {
  'different-numbers': error(
    'About 130 people took part, and about 90% found it worthwhile. The recording',
    ({ originalInJapanese: original, translationInJapanese: translation }) =>
      `数・日付・記号が原文と訳文で違います。${original ? `原文だけにあるもの：${original}。` : ''}${translation ? `訳文だけにあるもの：${translation}。` : ''}どちらかを直してください。${wayOut.ja}`,
    ({ original, translation }) =>
      `Numbers, dates or codes differ between the languages. ${original ? `Only in the original: ${original}. ` : ''}${translation ? `Only in the translation: ${translation}. ` : ''}Correct one of them. ${wayOut.en}`,
  ),
  'different-sense': warning(
    'title: { ja: 合宿（8月上旬）, en: Study camp (late August) }',
    ({ original, translation }) =>
      `増減・曜日・時期・単位などの意味が、原文と訳文で違うようです（原文：${original}、訳文：${translation}）。見比べて、違っていれば直してください。${wayOut.ja}`,
    ({ original, translation }) =>
      `A direction, day of the week, part of a period or unit seems to differ between the languages (original: ${original}; translation: ${translation}). Compare them, and correct what differs. ${wayOut.en}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** The numbers, dates and codes that a text and its translation into `locale` do not share, and what is said of them otherwise. */
export const differentNumbers = once(
  (
    from: string,
    translation: string,
    locale: Locale,
  ): readonly Pick<Finding<ProblemKind>, 'kind' | 'detail'>[] => {
    const [read, readOther] = [readers[original], readers[locale]]
    if (!read || !readOther) return []
    const quantities = read(from)
    const { onlyInOne, onlyInOther, otherwise } = compareQuantities(
      quantities,
      readOther(translation, aboutIn(quantities)),
    )
    const isPart = (part: string, whole: string) => part !== whole && whole.includes(part)
    const widest = otherwise.filter(
      ({ one, other }) =>
        !otherwise.some(
          (wider) =>
            (isPart(one.words, wider.one.words) && wider.other.words.includes(other.words)) ||
            (isPart(other.words, wider.other.words) && wider.one.words.includes(one.words)),
        ),
    )
    const senses = widest.map(({ one, other }) => ({
      kind: 'different-sense' as const,
      detail: { original: one.words, translation: other.words },
    }))
    if (!onlyInOne.length && !onlyInOther.length) return senses
    return [
      ...senses,
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
  },
)
