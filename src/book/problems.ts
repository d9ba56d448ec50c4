type Sentence = (detail: string) => string

const row = (ja: Sentence, en: Sentence) => ({ ja, en })

/** Everything that can be wrong with a printed edition, before and after printing, by the rules that it breaks. */
export const pdfProblems = {
  'broken-fragment': row(
    (id) => `印刷ページのリンク先「#${id}」がありません。`,
    (id) => `The page links “#${id}”, which it does not have.`,
  ),
  'no-alternative': row(
    (what) => `図に代替テキストがありません：${what}`,
    (what) => `A picture has no text alternative: ${what}`,
  ),
  'too-wide': row(
    (what) => `紙より幅の広いものがあります。全体が縮んで印刷されます：${what}`,
    (what) => `Something is wider than the paper and shrinks everything: ${what}`,
  ),
  'clipped-text': row(
    (text) => `文字が枠で切れています：${text}`,
    (text) => `Text is cut off by its box: ${text}`,
  ),
  'below-foot': row(
    (text) => `ページの下の端にはみ出しています。この部分を短くしてください：${text}`,
    (text) => `Text reaches below the foot of its page; shorten what it belongs to: ${text}`,
  ),
  'wrong-page-number': row(
    (what) => `目次のページ番号が違います：${what}`,
    (what) => `A page number in the contents is wrong: ${what}`,
  ),
  'wrong-page-count': row(
    (pages) => `ページ数が割り付けと違います：${pages}`,
    (pages) => `There are not as many pages as were planned: ${pages}`,
  ),
  'failed-request': row(
    (address) => `読み込めません：${address}`,
    (address) => `Cannot be loaded: ${address}`,
  ),
  'not-tagged': row(
    () => 'タグ付きPDFではありません。',
    () => 'The PDF is not tagged.',
  ),
  'wrong-language': row(
    (found) => `文書の言語が違います：${found}`,
    (found) => `The document’s language is wrong: ${found}`,
  ),
  'wrong-title': row(
    (found) => `題が違うか、表示されません：${found}`,
    (found) => `The title is wrong, or not shown: ${found}`,
  ),
  'wrong-author': row(
    (found) => `作成者が違います：${found}`,
    (found) => `The author is wrong: ${found}`,
  ),
  'wrong-xmp': row(
    (field) => `XMPの${field}が文書情報と違います。`,
    (field) => `The XMP’s ${field} is not that of the document.`,
  ),
  'not-one-first-heading': row(
    (count) => `大見出し（H1）が一つではありません：${count}`,
    (count) => `There is not exactly one first heading (H1): ${count}`,
  ),
  'skipped-heading-level': row(
    (text) => `見出しの段階が飛んでいます：${text}`,
    (text) => `A heading skips a level: ${text}`,
  ),
  'different-headings': row(
    (text) => `見出しがページと違います：${text}`,
    (text) => `The headings are not those of the page: ${text}`,
  ),
  'different-outline': row(
    (text) => `しおりが見出しと違います：${text}`,
    (text) => `The outline is not that of the headings: ${text}`,
  ),
  'figure-without-alt': row(
    () => '代替テキストのない図（Figure）があります。',
    () => 'A Figure has no Alt.',
  ),
  'uneven-table': row(
    (cells) => `表の行のセル数がそろいません：${cells}`,
    (cells) => `A table’s rows differ in cells: ${cells}`,
  ),
  'header-without-scope': row(
    () => '見出しのセル（TH）にScopeがありません。',
    () => 'A table header has no Scope.',
  ),
  'wrong-list': row(
    (found) => `リストの形が違います：${found}`,
    (found) => `A list is not L > LI > (Lbl, LBody): ${found}`,
  ),
  'wrong-nesting': row(
    (found) => `このタグの入れ子はISO 32000（附属書L）にありません：${found}`,
    (found) => `Tags do not stand in each other like this (ISO 32000, Annex L): ${found}`,
  ),
  'stray-caption': row(
    (found) => `図や表の説明（Caption）が、図や表と並ぶ最初か最後にありません：${found}`,
    (found) => `A Caption is not the first or last beside its figure or table: ${found}`,
  ),
  'untagged-link': row(
    (target) => `リンクにタグがありません：${target}`,
    (target) => `A link is not tagged: ${target}`,
  ),
  'unnamed-link': row(
    (target) => `リンクに説明（Contents）がありません：${target}`,
    (target) => `A link has no Contents: ${target}`,
  ),
  'broken-link': row(
    (target) => `PDFの中のリンク先がありません：${target}`,
    (target) => `A link leads to a place that the PDF does not have: ${target}`,
  ),
  'local-link': row(
    (target) => `作った機械の中を指すリンクがあります：${target}`,
    (target) => `A link leads into the machine that made it: ${target}`,
  ),
  'different-links': row(
    (target) => `リンクがページと違います：${target}`,
    (target) => `The links are not those of the page: ${target}`,
  ),
  'type-3-font': row(
    (name) => `Type 3のフォントがあります：${name}`,
    (name) => `There is a Type 3 font: ${name}`,
  ),
  'foreign-font': row(
    (name) => `予定にないフォントがあります：${name}`,
    (name) => `There is a font that was not asked for: ${name}`,
  ),
  'font-not-embedded': row(
    (name) => `TrueTypeとして埋め込まれていないフォントがあります：${name}`,
    (name) => `A font is not embedded as TrueType: ${name}`,
  ),
  'font-without-text': row(
    (name) => `フォントに文字の対応表（ToUnicode）がありません：${name}`,
    (name) => `A font has no ToUnicode: ${name}`,
  ),
  'not-archival': row(
    (rule) => `PDF/A-2（ISO 19005-2）に合いません：${rule}`,
    (rule) => `It is not as PDF/A-2 (ISO 19005-2) asks: ${rule}`,
  ),
  'untagged-drawing': row(
    (count) => `タグもArtifactの印もない描画があります：${count}`,
    (count) => `Drawing is neither tagged nor an artifact: ${count}`,
  ),
  'wrong-page-size': row(
    (size) => `A4ではないページがあります：${size}`,
    (size) => `A page is not A4: ${size}`,
  ),
  'blank-page': row(
    () => '何も書かれていないページがあります。',
    () => 'A page is blank.',
  ),
  'wrong-text-size': row(
    (sizes) => `本文の文字の大きさが設計と違います：${sizes}`,
    (sizes) => `The text is not of the size that was designed: ${sizes}`,
  ),
  'wrong-character': row(
    (characters) => `読み違えられる文字があります：${characters}`,
    (characters) => `There are characters that are read wrongly: ${characters}`,
  ),
  'missing-text': row(
    (text) => `ページの文がPDFから読めません：${text}`,
    (text) => `Text of the page cannot be read from the PDF: ${text}`,
  ),
} as const

export type PdfProblemKind = keyof typeof pdfProblems

/** A problem as a value: which, on which page of the PDF (from 1) where that is known, and what it is about. */
export type PdfProblem = { readonly kind: PdfProblemKind; readonly page?: number; readonly detail: string }

/** A problem on two lines, in Japanese and English. */
export const describePdfProblem = ({ kind, page, detail }: PdfProblem): string => {
  const [ja, en] = page ? [`${page}ページ：`, `p. ${page}: `] : ['', '']
  return `${ja}${pdfProblems[kind].ja(detail)}\n${en}${pdfProblems[kind].en(detail)}`
}
