import { error, warning, type Row } from '#report/problems.ts'

const differs = (ja: string, en: string, row = error): Row =>
  row(
    ({ original, translation }) =>
      `${ja}が原文と訳文で違います（原文：${original || 'なし'}、訳文：${translation || 'なし'}）。同じにしてください。`,
    ({ original, translation }) =>
      `${en} differ between the languages (original: ${original || 'none'}; translation: ${translation || 'none'}). Make them the same.`,
  )

/** What can be wrong between an original and its translation. */
export const translationProblems = {
  'missing-translation': warning(
    ({ missing }) => `訳文がありません。${missing}を作るまで、英語のページには原文が出ます。`,
    ({ missing }) => `There is no translation. Until ${missing} exists, the English page shows the original.`,
  ),
  'missing-words': warning(
    ({ field }) => `「${field}」の英語がありません。書くまで、英語のページには日本語が出ます。`,
    ({ field }) => `“${field}” has no English yet. Until then the English page shows the Japanese.`,
  ),
  'untranslated-field': error(
    ({ field }) => `原文にある「${field}」が訳文にありません。訳して加えてください。`,
    ({ field }) => `The original has “${field}”, the translation has not. Translate it.`,
  ),
  'field-without-original': error(
    ({ field }) => `「${field}」が訳文だけにあります。原文に加えるか、訳文から消してください。`,
    ({ field }) => `Only the translation has “${field}”. Add it to the original, or delete it here.`,
  ),
  'outdated-translation': warning(
    ({ original, translation, hash }) =>
      `原文（${original}）が、訳した後に変わりました。訳文を見直したら、訳文の項目の行を「translationOf: ${hash}」に直してください（npm run translated -- ${translation} でも直せます）。`,
    ({ original, translation, hash }) =>
      `The original (${original}) has changed since. Review the translation, then make its line “translationOf: ${hash}”, or run npm run translated -- ${translation}.`,
  ),
  'unrecorded-translation': warning(
    ({ translation, hash }) =>
      `どの原文から訳したかの記録がありません。見直したら、訳文の項目に「translationOf: ${hash}」という行を加えてください（npm run translated -- ${translation} でも加えられます）。`,
    ({ translation, hash }) =>
      `It is not recorded which original this was made from. After review, add the line “translationOf: ${hash}” to its fields, or run npm run translated -- ${translation}.`,
  ),
  'different-headings': differs('見出しの印（[#…]）', 'The ids of headings'),
  'different-heading-levels': differs('見出しの深さ（## と ###）', 'The levels of headings (## and ###)'),
  'different-figures': differs(
    '写真・数字（<Photo /> と <Metrics />）',
    'The figures (<Photo /> and <Metrics />)',
  ),
  'different-list-items': differs('箇条書きの項目の数', 'The numbers of list items'),
  'different-list-levels': differs('箇条書きの段', 'The levels of list items'),
  'different-quotes': differs('引用の数', 'The numbers of quotations'),
  'different-paragraphs': differs('段落の数', 'The numbers of paragraphs', warning),
  'different-numbers': error(
    ({ originalInJapanese: original, translationInJapanese: translation }) =>
      `数・日付・記号が原文と訳文で違います。${original ? `原文だけにあるもの：${original}。` : ''}${translation ? `訳文だけにあるもの：${translation}。` : ''}どちらかを直してください。`,
    ({ original, translation }) =>
      `Numbers, dates or codes differ between the languages. ${original ? `Only in the original: ${original}. ` : ''}${translation ? `Only in the translation: ${translation}. ` : ''}Correct one of them.`,
  ),
} as const satisfies Record<string, Row>
