import { compareAmounts, tell, type Amount } from '#check/languages/amounts/amounts.ts'
import { englishAmounts } from '#check/languages/amounts/en.ts'
import { japaneseAmounts } from '#check/languages/amounts/ja.ts'
import { compareSenses, englishSenses, japaneseSenses, type Senses } from '#check/languages/amounts/senses.ts'
import { original, type Locale } from '#i18n/locales.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'

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
    ({ originalInJapanese: original, translationInJapanese: translation }) =>
      `増減・曜日・時期・単位などの意味が、原文と訳文で違うようです（原文：${original}、訳文：${translation}）。見比べて、違っていれば直してください。${wayOut.ja}`,
    ({ original, translation }) =>
      `A direction, day of the week, part of a period or unit seems to differ between the languages (original: ${original}; translation: ${translation}). Compare them, and correct what differs. ${wayOut.en}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Who reads the amounts of a language, and what its words say beside them; one without a reader is not compared. */
const readers: Readonly<
  Partial<Record<Locale, { readonly amounts: (text: string) => readonly Amount[]; readonly senses: Senses }>>
> = {
  ja: { amounts: japaneseAmounts, senses: japaneseSenses },
  en: { amounts: englishAmounts, senses: englishSenses },
}

/** The numbers, dates and codes that a text and its translation into `locale` do not share, and what is said of them otherwise. */
export const differentNumbers = (
  from: string,
  translation: string,
  locale: Locale,
): Pick<Finding<ProblemKind>, 'kind' | 'detail'>[] => {
  const [reader, other] = [readers[original], readers[locale]]
  if (!reader || !other) return []
  const { onlyInOne, onlyInOther } = compareAmounts(reader.amounts(from), other.amounts(translation))
  const senses = sensesOf(
    [from.normalize('NFKC'), reader.senses],
    [translation.normalize('NFKC'), other.senses],
  )
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
}

const sensesOf = (
  ...sides: Parameters<typeof compareSenses>
): Pick<Finding<ProblemKind>, 'kind' | 'detail'>[] =>
  compareSenses(...sides).map(({ one, other }) => ({
    kind: 'different-sense',
    detail: {
      original: one,
      translation: other,
      originalInJapanese: inJapanese(one),
      translationInJapanese: inJapanese(other),
    },
  }))

const inJapanese = (senses: string) =>
  senses
    .split(', ')
    .map((sense) => japanese[sense] ?? sense)
    .join('・')

const japanese: Readonly<Record<string, string>> = {
  up: '増',
  down: '減',
  minus: 'マイナス',
  plus: 'プラス',
  early: '上旬',
  mid: '中旬',
  late: '下旬・月末',
  first: '前半',
  second: '後半',
  weekly: '毎週',
  fortnightly: '隔週',
  yen: '円',
  dollar: 'ドル',
  euro: 'ユーロ',
  least: '以上',
  most: '以下',
  minute: '分',
  hour: '時間',
  week: '週間',
  month: 'か月',
  kilogram: 'キログラム',
  tonne: 'トン',
  celsius: '摂氏',
  fahrenheit: '華氏',
}
