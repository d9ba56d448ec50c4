import { error, type Row } from '#report/problems.ts'

const types: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['trueまたはfalse', 'true or false'],
  array: ['半角の [ ] と , の一覧（例：[tokyo, saga]）', 'a list in brackets, such as [tokyo, saga]'],
  object: ['字下げした項目（ja: と en: など）', 'fields of its own, such as ja: and en:'],
}

const hint = (text: string | undefined, before: string) => (text ? `${before}${text}` : '')

/** What can be wrong with a field. */
export const fieldProblems = {
  'missing-field': error(
    ({ field, ja }) =>
      `「${field}」がありません。「${field}: 」に続けて書いてください。${hint(ja, '書くもの：')}`,
    ({ field, en }) => `“${field}” is missing. Add “${field}: ”. ${hint(en, 'What to write: ')}`,
  ),
  'empty-field': error(
    ({ field, ja }) =>
      `「${field}」に何も書かれていません。値を書くか、なくてよい項目なら行ごと消してください。${hint(ja, '書くもの：')}`,
    ({ field, en }) =>
      `“${field}” is empty. Fill it in, or delete the line if the field is optional. ${hint(en, 'What to write: ')}`,
  ),
  'unknown-field': error(
    ({ field, like, known, when, indent }) =>
      indent
        ? `「${field}」の行の字下げ（行の始めの空白）を${indent === 'less' ? '減らして' : '増やして'}ください。今のままでは、ほかの項目の${indent === 'less' ? '中に入って' : '外に出て'}います。`
        : when
          ? `「${field}」は「${when}」の記録だけに書けます。この行を消すか、「${when}」に直してください。`
          : `「${field}」という項目はありません。${like ? `「${like}」のことではありませんか。` : `ここに書ける項目：${known}`}`,
    ({ field, like, known, when, indent }) =>
      indent
        ? `Indent the line “${field}” ${indent}: as it is, it stands ${indent === 'less' ? 'inside' : 'outside'} another field.`
        : when
          ? `“${field}” stands only in a record with “${when}”. Delete the line, or write “${when}”.`
          : `There is no field “${field}”. ${like ? `Did you mean “${like}”?` : `The fields here are: ${known}`}`,
  ),
  'no-space-after-colon': error(
    ({ right }) => `「:」の後に半角の空白がありません。「${right}」と書いてください。`,
    ({ right }) => `There is no space after the colon. Write “${right}”.`,
  ),
  'comma-in-value': error(
    ({ field, right }) =>
      `「${field}」の前の「,」で値が切れています。{ } の中で「,」を使う値は、全体を引用符で囲んでください${right ? `（${right}）` : ''}。`,
    ({ field, right }) =>
      `The comma before “${field}” ends the value. Inside { }, put a value with commas in quotes${right ? `: ${right}` : ''}.`,
  ),
  'fact-in-translation': error(
    ({ field }) =>
      `このファイルには訳文だけを書きます。「${field}」は日本語のファイル（.ja.mdx）に書き、ここからは消してください。`,
    ({ field }) =>
      `A translation holds words only. Write “${field}” in the Japanese file (.ja.mdx) and delete it here.`,
  ),
  'wrong-type': error(
    ({ value, expected = '', ja, quote }) =>
      quote
        ? quote === 'on'
          ? `「${value}」は文字と読まれません。「'」で囲んでください（'${value}'）。`
          : `「${value}」の引用符を取ってください。数は引用符で囲みません。`
        : `「${value}」は使えません。${types[expected]?.[0] ?? expected}を書いてください。${hint(ja, '書くもの：')}`,
    ({ value, expected = '', en, quote }) =>
      quote
        ? quote === 'on'
          ? `“${value}” is not read as text. Put it in quotes: '${value}'.`
          : `Take the quotes of “${value}” off: a number has none.`
        : `“${value}” cannot stand here: write ${types[expected]?.[1] ?? expected}. ${hint(en, 'What to write: ')}`,
  ),
  'wrong-value': error(
    ({ value, ja, like }) =>
      `「${value}」は使えません。${like ? `「${like}」と書いてください。` : ''}${hint(ja, '書くもの：')}`,
    ({ value, en, like }) =>
      `“${value}” cannot stand here. ${like ? `Write “${like}”. ` : ''}${hint(en, 'What to write: ')}`,
  ),
  'no-such-date': error(
    ({ date }) => `「${date}」という日はありません。日付を直してください。`,
    ({ date }) => `There is no day “${date}”. Correct the date.`,
  ),
  'date-backwards': error(
    ({ date }) => `「${date}」は終わりが始まりより前です。順を直してください。`,
    ({ date }) => `“${date}” ends before it begins. Put the dates in order.`,
  ),
  'date-outside-year': error(
    ({ date, start, end }) =>
      `「${date}」はこの報告書の期間（${start}〜${end}）の外です。日付か、ファイルを置く年度を直してください。`,
    ({ date, start, end }) =>
      `“${date}” is outside the period of this report (${start} to ${end}). Correct the date or the year’s folder.`,
  ),
  'year-of-folder': error(
    ({ start, year }) =>
      `期間の始まり（${start}）がフォルダーの年度（${year}）と合いません。どちらかを直してください。`,
    ({ start, year }) => `The period begins on ${start}, but the folder is ${year}. Correct one of them.`,
  ),
  unwritten: error(
    () => 'まだ書かれていません。【未記入】や (to be written) の印を本当の内容に置き換えてください。',
    () =>
      'Still to be written. Replace the mark (【未記入】, “(to be written)”, or the example value) with the real content.',
  ),
} as const satisfies Record<string, Row>
