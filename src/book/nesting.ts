const inline = 'Annot BibEntry Code Figure Form Formula Lbl Link Note Quote Reference Ruby Span Warichu'
const block = 'Annot Code Div Figure Form Formula H Index L Link Note P Part Sect TOC Table'
const both = `${inline} Art BlockQuote Caption Div H L P Part Sect Table content`
const ofRuby = 'Annot Form Link Quote Reference Span content'
const without = (words: string, ...left: readonly string[]) =>
  words
    .split(' ')
    .filter((word) => !left.includes(word))
    .join(' ')

/**
 * What each type of tag may hold: other types and content of its own (ISO 32000-2, Annex L, for the types of
 * ISO 32000-1; H stands for H1 to H6). NonStruct is as if it were not there.
 */
const rows: Readonly<Record<string, string>> = {
  StructTreeRoot: 'Document',
  Document: `${block} Art BlockQuote Document`,
  Part: `${block} Art BibEntry BlockQuote Caption Document Lbl Reference TOCI`,
  Art: `${block} BlockQuote Caption Lbl`,
  Sect: `${block} Art BlockQuote Caption Lbl`,
  Div: `${without(both, 'content')} Document Index LBody LI RB RP RT TBody TD TFoot TH THead TOC TOCI TR WP WT`,
  BlockQuote: `${block} Art Caption Document Lbl Reference content`,
  Caption: `${without(both, 'Caption')} Index`,
  TOC: 'TOC TOCI',
  TOCI: 'Div Lbl P Reference TOC',
  Index: 'Annot Caption Div Figure Formula H L Note P Part Reference Sect Table',
  P: `${inline} L content`,
  H: `${inline} Art Sect content`,
  L: 'Caption L LI',
  LI: 'Div LBody Lbl content',
  Lbl: `${without(inline, 'Lbl')} content`,
  LBody: `${without(both, 'Lbl')} Index`,
  Table: 'Caption TBody TFoot THead TR',
  THead: 'TR',
  TBody: 'TR',
  TFoot: 'TR',
  TR: 'TD TH',
  TH: `${inline} Art Div H Index L P Sect Table content`,
  TD: `${inline} Art Div H Index L P Sect Table content`,
  Span: `${inline} content`,
  Quote: `${inline} content`,
  Note: `${without(both, 'H')} Index`,
  Reference: 'Annot BibEntry Figure Lbl Link Note Span content',
  BibEntry: 'Annot Div Figure Lbl Link Note P Part Reference Span content',
  Code: 'Annot BibEntry Div Link Note Part Reference Span content',
  Link: without(both, 'Link'),
  Annot: both,
  Ruby: 'RB RP RT content',
  RB: ofRuby,
  RT: ofRuby,
  RP: ofRuby,
  Warichu: 'WP WT content',
  WT: ofRuby,
  WP: ofRuby,
  Figure: `${both} Index`,
  Formula: `${without(both, 'Art', 'Sect')} Index`,
  Form: 'BibEntry Caption Code Div Figure Formula L Lbl Note Part Reference Table content',
}

const allowed = new Map(Object.entries(rows).map(([type, words]) => [type, new Set(words.split(' '))]))
const inGroups = (type: string) => type.replace(/^H[1-6]$/, 'H')

/** Whether a tag of one type may hold one of another, or `content`. */
export const mayHold = (type: string, kid: string): boolean =>
  allowed.get(inGroups(type))?.has(inGroups(kid)) ?? false
