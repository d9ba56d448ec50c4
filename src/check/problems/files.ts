import { error, warning, type Row } from '#report/problems.ts'

const pages = 'content/README.md'

/** What can be wrong with a file before its fields are read. */
export const fileProblems = {
  'missing-folder': error(
    ({ folder }) => `${folder}というフォルダーを読めません。場所を確かめてください。`,
    ({ folder }) => `The folder ${folder} cannot be read. Check where it is.`,
  ),
  'no-year': error(
    () => '年度のフォルダー（例：2023）がありません。npm run new -- year 2023 で作れます。',
    () => 'There is no year: a folder such as 2023. “npm run new -- year 2023” makes one.',
  ),
  'stray-file': error(
    ({ like }) =>
      like
        ? `この名前のファイルは報告書に使われません。「${like}」に変えてください。`
        : `この場所・名前のファイルは報告書に使われません。${pages}の一覧を見て、名前か置き場所を直すか、消してください。`,
    ({ like }) =>
      like
        ? `A file of this name belongs to no report. Rename it “${like}”.`
        : `A file of this name in this place belongs to no report. Rename, move or delete it; see the list in ${pages}.`,
  ),
  'symbolic-link': error(
    () =>
      'ほかの場所を指すリンク（シンボリックリンク）は使えません。リンクを消し、ファイルそのものを置いてください。',
    () => 'Symbolic links are not followed. Delete the link and put the file itself here.',
  ),
  'unreadable-file': error(
    () => 'このファイルを読めません。置き直すか、アクセス権を確かめてください。',
    () => 'This file cannot be read. Put it here again, or check its permissions.',
  ),
  'empty-file': error(
    () => 'ファイルが空です。内容を書くか、ファイルを消してください。',
    () => 'The file is empty. Write its content, or delete it.',
  ),
  'file-too-large': error(
    ({ limit }) =>
      `文章のファイルとして大きすぎます（上限${limit}）。別のものを貼り付けていないか確かめてください。`,
    ({ limit }) => `Too large for a text (at most ${limit}). See whether something else was pasted into it.`,
  ),
  'wrong-encoding': error(
    ({ guess }) => `文字コードがUTF-8ではありません（${guess}のようです）。UTF-8で保存し直してください。`,
    ({ guess }) => `The file is not UTF-8 (it looks like ${guess}). Save it again as UTF-8.`,
  ),
  'byte-order-mark': warning(
    () =>
      'ファイルの先頭に見えない印（BOM）があります。「UTF-8（BOMなし）」で保存してください。--fixでも消せます。',
    () => 'The file begins with an invisible byte order mark. Save it as UTF-8 without BOM, or run --fix.',
  ),
  'no-final-newline': warning(
    () =>
      'ファイルの終わりに改行がありません。文が途中で切れていないか確かめ、改行で終えてください。--fixでも加えられます。',
    () =>
      'The file does not end with a line break. See that nothing was cut off, and end the last line; --fix does.',
  ),
  'no-front-matter': error(
    () =>
      'ファイルは「---」だけの行で始め、項目を書き、もう一度「---」だけの行を置きます。始めの「---」がありません。',
    () =>
      'A file begins with a line of “---”, the fields, and another line of “---”. The first one is missing.',
  ),
  'open-front-matter': error(
    () => '項目の終わりを示す「---」だけの行がありません。本文の前に置いてください。',
    () => 'The line of “---” that ends the fields is missing. Put it before the body.',
  ),
} as const satisfies Record<string, Row>
