import { error, warning, type Row } from '#report/problems.ts'

/** What can be wrong with the characters and words of a text. */
export const wordProblems = {
  'pasted-character': error(
    ({ found, right, code }) =>
      `「${found}」（${code}）は見た目の似た別の文字です。「${right}」にしてください。--fixでも直せます。`,
    ({ found, right, code }) =>
      `“${found}” (${code}) only looks like “${right}”, as in text pasted from a PDF. Use “${right}”; --fix mends it.`,
  ),
  'invisible-character': error(
    ({ code }) => `見えない文字（${code}）が入っています。消してください。--fixでも消せます。`,
    ({ code }) => `An invisible character (${code}). Delete it; --fix does.`,
  ),
  'unreadable-character': error(
    ({ found, code }) =>
      `「${found}」（${code}）は読者の画面で正しく表示されません。本来の文字を打ち直してください。`,
    ({ found, code }) => `“${found}” (${code}) will not be readable. Type the character that is meant.`,
  ),
  'half-width-kana': error(
    ({ found, right }) => `半角カナ・半角記号「${found}」は「${right}」にしてください。--fixでも直せます。`,
    ({ found, right }) => `Half-width “${found}”: write “${right}”; --fix mends it.`,
  ),
  'full-width-letter': error(
    ({ found, right }) =>
      `全角の英数字・記号「${found}」は半角の「${right}」にしてください。--fixでも直せます。`,
    ({ found, right }) => `Full-width “${found}”: write “${right}”; --fix mends it.`,
  ),
  'markup-in-field': error(
    ({ found }) =>
      `項目では「${found}」のような強調・リンク・HTMLの印は使えません。そのまま表示されるので、消してください。`,
    ({ found }) =>
      `A field has no emphasis, links or HTML: readers would see “${found}” as it is. Delete the signs.`,
  ),
  'odd-space': warning(
    () => '余分な空白、または種類の違う空白があります。--fixで直せます。',
    () => 'A space too many, or one of an unusual kind; --fix mends it.',
  ),
  'unpaired-bracket': warning(
    ({ sign }) =>
      `かっこ・引用符「${sign}」が対になっていません。足りない方を補うか、余分な方を消してください。`,
    ({ sign }) =>
      `The brackets or quotation marks “${sign}” do not come in pairs. Add the missing one, or delete the other.`,
  ),
  'english-in-japanese': warning(
    () =>
      '日本語のファイル・項目に、英語だけの文があります。訳文なら英語の方（.en.mdxか「en:」）に移してください。',
    () =>
      'An English sentence in the Japanese file or field. A translation stands in the English one (.en.mdx, or “en:”).',
  ),
  'japanese-in-english': warning(
    ({ found }) => `英語の文に日本語の文字「${found}」があります。訳すか、英語の記号にしてください。`,
    ({ found }) =>
      `Japanese characters “${found}” in an English text. Translate them, or use the English sign.`,
  ),
  'wrong-term': error(
    ({ found, right }) => `「${found}」は「${right}」と書きます（content/terms.yaml）。--fixでも直せます。`,
    ({ found, right }) => `Write “${right}”, not “${found}” (content/terms.yaml); --fix mends it.`,
  ),
  'term-not-followed': warning(
    ({ name, written }) =>
      `原文の「${name}」は「${written}」と訳します（content/terms.yaml）。訳文に見あたりません。`,
    ({ name, written }) =>
      `“${name}” of the original is translated “${written}” (content/terms.yaml); the translation does not have it.`,
  ),
  'wrong-terms': error(
    ({ field }) =>
      `用語集の書き方が正しくありません（${field}）。ファイルの始めの説明にならって直してください。`,
    ({ field }) =>
      `The list of names is not as it should be (${field}). Follow the notes at the top of the file.`,
  ),
  'japanese-style': warning(
    ({ message }) => `日本語の書き方：${message}`,
    () => 'Japanese style: see the line above.',
  ),
  'english-spelling': warning(
    ({ word, like }) =>
      `英語のつづり「${word}」を確かめてください。${like ? `候補：${like}。` : ''}正しければcontent/terms.yamlのwordsに加えてください。`,
    ({ word, like }) =>
      `Check the spelling of “${word}”${like ? ` (${like}?)` : ''}; if it is right, add it to words in content/terms.yaml.`,
  ),
} as const satisfies Record<string, Row>
