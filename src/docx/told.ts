/** What was done to something of a document, and the words that it was done to. */
export type Told = { readonly kind: Kind; readonly item: string }

type Kind = keyof typeof rows

/** What is told of a document, in the order in which it is told: of what is lost first. */
const rows = {
  'lost-words': [
    '本文に写せなかった言葉です。入れるところがあれば、書き足してください',
    'words that could not be taken over; add them where they belong',
  ],
  unknown: [
    '写せないもの（数式など）がありました。文か写真にしてください',
    'parts that cannot be taken over (formulas and the like); write them as text, or add them as pictures',
  ],
  chart: [
    'グラフや図表（SmartArt、埋め込みの表）は写せません。画像として保存し、写真として加えてください',
    'charts, SmartArt and embedded sheets are left out; save them as pictures, and add those as photographs',
  ],
  'left-picture': [
    'この形式の画像は写せません。JPEGかPNGで保存し、写真として加えてください',
    'pictures of a kind that is not taken; save them as JPEG or PNG, and add them as photographs',
  ],
  margin: ['ヘッダーとフッターは写しません', 'words at the head and foot of pages, left out'],
  comment: ['コメントは公開しません。ここに出すだけです', 'comments, not published: only listed here'],
  inserted: ['変更履歴の挿入は、承諾したものとして残しました', 'tracked insertions, kept as if accepted'],
  deleted: [
    '変更履歴の削除は、承諾したものとして消しました',
    'tracked deletions, carried out as if accepted',
  ],
  moved: ['変更履歴の移動は、移した後の場所に置きました', 'tracked moves, carried out'],
  struck: [
    '取り消し線のある言葉です。線は消え、言葉は残りました。いらなければ消してください',
    'struck-out words: the line is gone, the words stand; delete them if they are not meant',
  ],
  marked: [
    '蛍光ペンのある言葉です。色は消えました。確かめるところなら、確かめてください',
    'highlighted words: the colour is gone; see whether something is to be confirmed',
  ],
  underlined: [
    '下線は消えました。強調するなら ** ** で囲んでください',
    'underlines are gone; put words in ** ** where they are to stand out',
  ],
  raised: [
    '上付き・下付きの文字は、ふつうの文字になりました',
    'raised or lowered characters now stand on the line',
  ],
  reading: ['ふりがなは写しません。もとの字だけを残しました', 'readings of characters, left out'],
  heading: [
    '見出しです。終わりの [#…] は仮の印です。公開の前に、英語の短い言葉に変えられます（日英で同じに）',
    'headings; their ids are made up, and may be changed before publication, alike in every language',
  ],
  'typed-heading': [
    '見出しのように書かれた行を、見出しにしました',
    'lines that were typed as headings are headings now',
  ],
  'heading-level': [
    '三段目からの見出しは、二段目（###）にしました',
    'headings below the second level are of the second now',
  ],
  title: [
    '題の段落を、項目 title と subtitle にしました',
    'the title of the document is now the fields title and subtitle',
  ],
  'typed-list': [
    '・や①などで始まる行を、箇条書きにしました',
    'lines that began with a sign or number are items of lists now',
  ],
  lines: [
    '段落の途中の改行で、段落を分けました',
    'paragraphs with breaks of lines are a paragraph a line now',
  ],
  note: [
    '脚注・文末脚注は（注1）の形にし、説明を見出しの終わりに置きました',
    'footnotes and endnotes are notes of the text now, told at the ends of their sections',
  ],
  table: ['表です。1行目を列の見出しにしました', 'tables; the first row of each is the head of its columns'],
  'merged-cells': [
    '結合したます目には、どのます目にも同じ言葉を入れました',
    'merged cells: each of their cells has the same words',
  ],
  'empty-cells': [
    '空のます目に【未記入】と入れました。「なし」などと書いてください',
    'empty cells say that they are to be written; write “none” or the like',
  ],
  'cell-lines': ['ます目の中の改行は「 / 」にしました', 'breaks within cells are “ / ” now'],
  boxed: [
    '一行または一列の表（囲み）は、ふつうの段落にしました',
    'tables of one row or column (boxes) are paragraphs now',
  ],
  box: [
    'テキストボックスと図形の中の言葉は、すぐ前の段落の後に置きました。場所を確かめてください',
    'words of text boxes and shapes stand after the paragraph they were tied to; see where they belong',
  ],
  picture: [
    '画像を photos に置きました。写っているもの（alt）と掲載の許可（permission）を書いてください',
    'pictures are in photos; write what they show (alt) and whether they may be published (permission)',
  ],
  'turned-picture': ['この画像はPNGに変えました', 'pictures that were turned into PNG'],
  'mended-link': [
    'リンクの書き方を直しました。開くか確かめてください',
    'links that were mended; see whether they open',
  ],
  unlinked: ['開けないリンクを外し、言葉を残しました', 'links that lead nowhere on the web are words now'],
  contents: [
    '目次は写しません（見出しからできます）',
    'a table of contents, left out: one is made of the headings',
  ],
  'page-break': ['改ページは写しません', 'breaks of pages, left out'],
  mended: [
    '全角の数字など、答えが一つのものを直しました',
    'mended what has one right answer, such as full-width digits',
  ],
} as const satisfies Record<string, readonly [ja: string, en: string]>

/** Something of a kind that was met, with its words. */
export const told = (kind: Kind, item = ''): Told => ({ kind, item: item.replace(/\s+/g, ' ').trim() })

const longest = 60

/** What was done to a document, kind by kind, in Japanese and English. */
export const printTold = (all: readonly Told[]): readonly string[] =>
  Object.entries(rows).flatMap(([kind, [ja, en]]) => {
    const of = all.filter((each) => each.kind === kind)
    if (!of.length) return []
    const items = of.flatMap(({ item }) => (item ? [`    ${shortened(item)}`] : []))
    return [`- ${ja}：${of.length} / ${en}: ${of.length}`, ...items]
  })

const shortened = (item: string) => (item.length > longest ? `${item.slice(0, longest)}…` : item)
