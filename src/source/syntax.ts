import type { YAMLError } from 'yaml'
import { type Finding, type Row, error } from './finding.ts'
import { type ProblemKind as QuotesProblem, quoted, quotesIn } from './quotes.ts'

/** The errors of the YAML reader that staff meet, in Japanese. */
const yamlJa: Readonly<Record<string, string>> = {
  BAD_INDENT: '行の始めの空白（字下げ）がそろっていません。上の行と同じ数の半角の空白にしてください。',
  TAB_AS_INDENT: '行の始めにタブがあります。半角の空白に置き換えてください。',
  BLOCK_AS_IMPLICIT_KEY:
    "一行に「: 」が二つあるか、次の行の始めの空白が上の行より多すぎます。値に「: 」があるなら全体を「'」で囲み、なければ行の始めをそろえてください。",
  MULTILINE_IMPLICIT_KEY:
    '項目名の後の「:」がないか、「:」の後に半角の空白がないか、値が途中で改行されています。「項目名: 値」の形で、一行に書いてください。',
  MISSING_CHAR: '引用符、かっこ、または「:」の後の半角の空白が足りません。',
  BAD_SCALAR_START: "この記号（@や`など）で値を始めることはできません。値の全体を「'」で囲んでください。",
  BAD_DQ_ESCAPE: '「"」の中の「\\」の使い方が正しくありません。「\'」で囲み直してください。',
  UNEXPECTED_TOKEN:
    "ここに書けない文字があります。値が記号（*や&など）で始まるなら値の全体を「'」で囲み、引用符やかっこが閉じているか、字下げがそろっているか確かめてください。",
  MULTIPLE_DOCS:
    '「---」か「...」だけの行が余分にあります。消してください。一つのファイルに書けるのは一つの記録です。',
}

/** Those whose own English would not help. */
const commaLost = /Block collections are not allowed within flow/

const yamlEn: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A line of “---” or “...” too many. Delete it: a file holds one record.',
}

/** The quotation mark that a value does not hold itself. */
const outer = (value: string) => (value.includes('"') ? "'" : '"')

/** What this file notices, and what is then said. */
export const rows = {
  'bad-yaml': error(
    'ja: 合宿',
    ({ code = '', message = '', right, html }) =>
      right
        ? `値の途中に「: 」があるので、項目名と読まれます。値の全体を囲んで「${right}」と書いてください。`
        : html !== undefined
          ? `「${html}」は項目では使えません。消すか、メモなら行の始めに「# 」を付けてください。`
          : commaLost.test(message)
            ? '{ } の中で、項目と項目の間の「, 」が足りません。「{ ja: 回, en: times }」の形にしてください。'
            : (yamlJa[code] ?? `項目の書き方（YAML）が正しくありません（${message}）。`),
    ({ code = '', message = '', right, html }) =>
      right
        ? `A “: ” within the value makes it a field of its own. Put the whole value in quotes: ${right}`
        : html !== undefined
          ? `“${html}” cannot stand among the fields. Delete it, or begin a note with “# ”.`
          : commaLost.test(message)
            ? 'A comma is missing between two fields inside { }. Write them as “{ ja: 回, en: times }”.'
            : (yamlEn[code] ??
              `The fields are not valid YAML: ${message}. Each is “name: value”; quote a value that contains “: ” or begins with a sign.`),
  ),
  'open-bracket': error(
    'photos: [camp',
    ({ sign }) =>
      `「${sign}」が閉じていないか、中の書き方が正しくありません。半角の記号で対にし、項目を「, 」で区切ってください。`,
    ({ sign }) =>
      `“${sign}” is not closed, or what is inside is not as it should be. Close it, and part its items by “, ”.`,
  ),
  'open-quote': error(
    'title: "政府調達における人権',
    ({ sign = '' }) =>
      `「${sign}」で始まる値が閉じていません。値の終わりにも「${sign}」を置いてください（文の始めの記号なら、全体を「${outer(sign)}」で囲みます）。`,
    ({ sign = '' }) =>
      `A value begins with ${sign} and does not end with it. Close it (or, where it is a sign of the words, put all of them in ${outer(sign)}).`,
  ),
  'sign-at-start': error(
    'title: [報告] 政府調達における人権',
    ({ value = '' }) =>
      `かっこや引用符で始まる値は、そこで終わりと読まれます。値の全体を「${outer(value)}」で囲んでください（例：${outer(value)}${value}${outer(value)}）。`,
    ({ value = '' }) =>
      `A value that begins with a bracket or a quotation mark is read as ending with it. Put the whole value in quotes: ${outer(value)}${value}${outer(value)}`,
  ),
  'repeated-field': error(
    'date: 2023-08-01',
    () => '同じ項目が二度書かれています。一つを消してください。',
    () => 'This field stands twice. Delete one of them.',
  ),
  'markup-in-field': error(
    'title: A **participatory** community building',
    ({ found }) =>
      `項目では「${found}」のような強調・リンク・HTMLの印は使えません。そのまま表示されるので、消してください。`,
    ({ found }) =>
      `A field has no emphasis, links or HTML: readers would see “${found}” as it is. Delete the signs.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | QuotesProblem

/** What the YAML reader stumbled over: the first error of each line, because what follows it there is its echo. */
export const problemsOfSyntax = (
  file: string,
  text: string,
  errors: readonly YAMLError[],
  offsetInFile: (offset: number) => number,
): readonly Finding<ProblemKind>[] => {
  const withQuotes = quotesIn(text)
  const first = withQuotes[0]?.offset ?? Infinity
  const lineStart = ({ pos: [offset] }: YAMLError) => text.lastIndexOf('\n', offset - 1)
  const byLine = new Map(errors.toReversed().map((error) => [lineStart(error), error]))
  const ofQuotes = withQuotes.map(({ offset, right }) => ({
    kind: 'quote-in-value' as const,
    file,
    offset: offsetInFile(offset),
    detail: { right },
  }))
  const others = errors
    .filter((error) => byLine.get(lineStart(error)) === error)
    // What the reader makes of the text behind such a value is its echo.
    .filter(({ pos: [offset] }) => offset < first)
    .map(({ code, pos: [offset], message }): Finding<ProblemKind> => {
      const [, open] = /flow (map|sequence)/i.exec(message) ?? []
      // A bracket without its end is noticed at the end of the fields: what helps is where it begins.
      if (open)
        return {
          kind: 'open-bracket',
          file,
          offset: offsetInFile(Math.max(0, text.lastIndexOf(open === 'map' ? '{' : '[', offset))),
          detail: { sign: open === 'map' ? '{ }' : '[ ]' },
        }
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
      const [emphasis] = /(?<=^[^:]*: +)\*\*.*/.exec(line) ?? []
      // To YAML an asterisk is a sign of its own.
      if (emphasis)
        return {
          kind: 'markup-in-field',
          file,
          offset: offsetInFile(offset),
          detail: { found: emphasis.trimEnd().slice(0, 60) },
        }
      const begun = /quote/.test(message) ? openQuote(text) : undefined
      if (begun) return { kind: 'open-quote', file, offset: offsetInFile(begun.offset), detail: begun.detail }
      const [, whole] = startsWithSign.exec(line) ?? []
      if (whole)
        return {
          kind: 'sign-at-start',
          file,
          offset: offsetInFile(offset),
          detail: { value: whole.slice(0, 60) },
        }
      const kind = code === 'DUPLICATE_KEY' ? 'repeated-field' : 'bad-yaml'
      return {
        kind,
        file,
        offset: offsetInFile(offset),
        detail: { code, message, ...withColon(code, line), ...htmlIn(line) },
      }
    })
  return [...others, ...ofQuotes]
}

/** A comment or tag of HTML where a field should stand. */
const htmlIn = (line: string) => {
  const [html] = /^\s*<[!/A-Za-z][^\n]{0,40}/.exec(line) ?? []
  return html ? { html: html.trim() } : {}
}

/** A line whose value holds a colon and a space, with the value in quotes. */
const withColon = (code: string, line: string) => {
  const [, name, value] = /^[ -]*([\w-]+): +([^'"[{|>&*!#\s].*?: .*?)[ \t]*$/.exec(line) ?? []
  return code === 'BLOCK_AS_IMPLICIT_KEY' && name && value ? { right: `${name}: ${quoted(value)}` } : {}
}

/** A value that begins with a bracket or in quotes, and goes on behind their end. */
const startsWithSign = /^[ -]*[\w-]+: +((?:\[[^\]]*\]|\{[^}]*\}|"[^"]*"|'[^']*') *[^\s#,\]}].*)$/

/** The first value that begins with a quotation mark and does not end with one on its line. */
const openQuote = (text: string) => {
  for (const { 1: before = '', 2: sign = '', 3: rest = '', index } of text.matchAll(
    /^([ -]*(?:[\w-]+: +)?(?:[[{].*?)?)(["'])(.*)$/gm,
  ))
    if (!rest.includes(sign)) return { offset: index + before.length, detail: { sign } }
  return undefined
}
