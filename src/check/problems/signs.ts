import { error, warning, type Row } from '#report/problems.ts'

/** How to write a half-width sign that is meant as such. */
const meantAsSign = (found = '', before: string, after: string) =>
  /^[*_]/.test(found) ? `${before}\\${found.charAt(0)}${after}` : ''

/** What can be wrong with the signs of a body and its lines: Markdown reads them otherwise than they were meant. */
export const signProblems = {
  'line-start': error(
    ({ found, right }) =>
      `行の始めの「${found}」は見出し・箇条書き・引用になりません。半角で、空白を一つ置いて「${right}」としてください。${found === '#' ? '「#」の付いた言葉なら「\\#」と書きます。' : ''}`,
    ({ found, right }) =>
      `“${found}” at the start of a line makes no heading, list or quotation. Write “${right}” and a space${found === '#' ? ', or “\\#” where a word with “#” is meant' : ''}.`,
  ),
  'stray-emphasis': error(
    ({ found }) =>
      `「${found}」がそのまま表示されます。強調は半角の「**」で、言葉との間に空白を入れず、前後で対にします（例：**強調**）。${meantAsSign(found, '印として出すなら「', '」と書きます。')}`,
    ({ found }) =>
      `“${found}” will be shown as it is. Emphasis is a pair of “**” with no space between it and the words${meantAsSign(found, '; where the sign itself is meant, write “', '”')}.`,
  ),
  'empty-section': warning(
    () => '見出しの下に何もありません。書くか、見出しを消してください。',
    () => 'There is nothing below this heading. Write it, or delete the heading.',
  ),
  'list-indent': error(
    () =>
      '箇条書きの字下げがそろっていないので、段が崩れます。一段目は行の始めから、二段目は上の項目の言葉の始まり（「- 」なら半角の空白2つ）にそろえてください。',
    () =>
      'This item is not indented as the others are, so that the levels of the list are lost. A first level begins the line; a second one stands below the words of the item above (two spaces for “- ”).',
  ),
  'stray-mark': error(
    ({ found }) =>
      `「${found}」がそのまま表示されます。見出しの「##」は行の始めに、印の「[#…]」は見出しの終わりに書きます。`,
    ({ found }) => `“${found}” will be shown as it is. “##” begins the line of a heading, “[#…]” ends it.`,
  ),
  'empty-part': error(
    ({ ja }) => `この${ja}には言葉がありません。書くか、記号ごと消してください。`,
    ({ en }) => `This ${en} has no words. Write them, or delete its signs.`,
  ),
  'joined-lines': error(
    ({ container }) =>
      `この行は上の${{ listItem: '箇条書き', blockquote: '引用', field: '行' }[String(container)] ?? '段落'}の続きになります。分けるなら間に空行を置き、続けるなら改行を取ってください。`,
    ({ container }) =>
      `This line goes on with the ${{ listItem: 'list item', blockquote: 'quotation', field: 'line' }[String(container)] ?? 'paragraph'} above. Put an empty line between them, or join the two lines.`,
  ),
  'bare-address': warning(
    ({ value }) =>
      `「${value}」は、押せない文字のまま表示されます。[言葉](https://…) の形のリンクにしてください。`,
    ({ value }) => `“${value}” is shown as plain text. Make it a link: [words](https://…).`,
  ),
  'wide-tag': error(
    ({ found, right }) => `「${found}」に全角の記号があります。半角で ${right} と書いてください。`,
    ({ found, right }) => `“${found}” has full-width signs. Write ${right} in half-width ones.`,
  ),
  'wide-link': error(
    ({ value }) =>
      `「${value}」はリンクになりません。[言葉](https://…) のように半角の [ ] と ( ) をこの順に書き、間にもアドレスの中にも空白を入れません。`,
    ({ value }) =>
      `“${value}” makes no link. Write [words](https://…) with half-width brackets in this order, and no space between them or in the address.`,
  ),
} as const satisfies Record<string, Row>
