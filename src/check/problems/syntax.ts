import { error, type Row } from '#report/problems.ts'

/** What can be wrong with how the fields of a file are written (YAML). */
export const syntaxProblems = {
  'bad-yaml': error(
    ({ code = '', message }) => `${yamlJa[code] ?? `項目の書き方（YAML）が正しくありません（${message}）。`}`,
    ({ code = '', message }) =>
      yamlEn[code] ??
      `The fields are not valid YAML: ${message}. Each is “name: value”; quote a value that contains “: ” or begins with a sign.`,
  ),
  'open-bracket': error(
    ({ sign }) =>
      `「${sign}」が閉じていないか、中の書き方が正しくありません。半角の記号で対にし、項目を「, 」で区切ってください。`,
    ({ sign }) =>
      `“${sign}” is not closed, or what is inside is not as it should be. Close it, and part its items by “, ”.`,
  ),
  'open-quote': error(
    ({ sign }) => `「${sign}」で始まる値が閉じていません。値の終わりにも「${sign}」を置いてください。`,
    ({ sign }) => `A value begins with ${sign} and does not end with it. Close it.`,
  ),
  'sign-at-start': error(
    ({ value = '' }) =>
      `かっこや引用符で始まる値は、そこで終わりと読まれます。値の全体を「${outer(value)}」で囲んでください（例：${outer(value)}${value}${outer(value)}）。`,
    ({ value = '' }) =>
      `A value that begins with a bracket or a quotation mark is read as ending with it. Put the whole value in quotes: ${outer(value)}${value}${outer(value)}`,
  ),
  'repeated-field': error(
    () => '同じ項目が二度書かれています。一つを消してください。',
    () => 'This field stands twice. Delete one of them.',
  ),
  'wide-colon': error(
    () => '全角の「：」が使われています。項目名の後は半角の「:」と半角の空白にします。--fixでも直せます。',
    () => 'A full-width colon. After the name of a field comes “: ” in half-width; --fix mends it.',
  ),
  'wide-space': error(
    () => '全角の空白が使われています。行の始めと「:」の後は半角の空白にします。--fixでも直せます。',
    () => 'A full-width space. Before a field and after its “:” stand ordinary spaces; --fix mends it.',
  ),
  'wide-comma': error(
    () =>
      '全角の「，」「、」で項目を区切っています。{ } の中は半角の「,」と空白で区切ります。--fixでも直せます。',
    () => 'A full-width comma. Inside { } fields are parted by “, ” in half-width; --fix mends it.',
  ),
  'cut-at-hash': error(
    ({ comment }) =>
      `「 #」から行の終わり（${comment}）までは、読者に表示されません。表示するなら値の全体を「'」で囲み、メモなら消すか前の行に移してください。`,
    ({ comment }) =>
      `Readers will not see what follows “ #” (${comment}). Put the whole value in quotes; if it is a note, move it to a line of its own.`,
  ),
  'wide-quotes': error(
    ({ value }) =>
      `${value} の引用符は全角です。読者の画面にそのまま出ます。消すか、半角の「'」にしてください。`,
    ({ value }) => `${value} stands in typographic quotes, which readers would see. Delete them, or use '.`,
  ),
  'yaml-feature': error(
    () =>
      "「&」「*」「!」「<<」で始まる書き方（YAMLの特別な機能）は使えません。値を「'」で囲むか、書き直してください。",
    () =>
      'Anchors, aliases, tags and merged fields of YAML are not used here. Quote the value, or write it out.',
  ),
  'unquoted-value': error(
    ({ value }) => `「${value}」は数や日時と読まれるおそれがあります。「'」で囲んでください。`,
    ({ value }) => `“${value}” may be read as a number or a moment. Put it in quotes.`,
  ),
  'no-fields': error(
    () => '項目が一つもありません。「項目名: 値」の形で書いてください。',
    () => 'There are no fields. Write them as “name: value”.',
  ),
} as const satisfies Record<string, Row>

/** The quotation mark that a value does not hold itself. */
const outer = (value: string) => (value.includes('"') ? "'" : '"')

/** The errors of the YAML reader that staff meet, in Japanese. */
const yamlJa: Readonly<Record<string, string>> = {
  BAD_INDENT: '行の始めの空白（字下げ）がそろっていません。上の行と同じ数の半角の空白にしてください。',
  TAB_AS_INDENT: '行の始めにタブがあります。半角の空白に置き換えてください。',
  BLOCK_AS_IMPLICIT_KEY:
    "一行に「: 」が二つあるか、次の行の始めの空白が上の行より多すぎます。値に「: 」があるなら全体を「'」で囲み、なければ行の始めをそろえてください。",
  MULTILINE_IMPLICIT_KEY:
    '項目名の後の「:」がないか、「:」の後に半角の空白がありません。「項目名: 値」の形にしてください。',
  MISSING_CHAR: '引用符、かっこ、または「:」の後の半角の空白が足りません。',
  BAD_SCALAR_START: "この記号（@や`など）で値を始めることはできません。値の全体を「'」で囲んでください。",
  BAD_DQ_ESCAPE: '「"」の中の「\\」の使い方が正しくありません。「\'」で囲み直してください。',
  UNEXPECTED_TOKEN:
    'ここに書けない文字があります。引用符やかっこが閉じているか、字下げがそろっているか確かめてください。',
  MULTIPLE_DOCS:
    '「---」か「...」だけの行が余分にあります。消してください。一つのファイルに書けるのは一つの記録です。',
}

/** Those whose own English would not help. */
const yamlEn: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A line of “---” or “...” too many. Delete it: a file holds one record.',
}
