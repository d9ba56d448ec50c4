import { languageName } from '#i18n/format.ts'
import { type Finding, type Row, error, judged, warning } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { tablesIn } from '#source/tables.ts'
import { plainly } from './look-alikes.ts'
import { holdsIn, type Where } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'pasted-character': error(
    'summary: 獨協大学とともに黒部市を訪⾒。',
    ({ found, right, code }) =>
      `「${found}」（${code}）は見た目の似た別の文字です。「${right}」にしてください。--fixでも直せます。`,
    ({ found, right, code }) =>
      `“${found}” (${code}) only looks like “${right}”, as in text pasted from a PDF. Use “${right}”; --fix mends it.`,
  ),
  'pasted-sign': judged(
    'found',
    'summary: 獨協大学とともに㈱みほんを訪問。',
    ({ found, right }) =>
      `「${found}」は一文字の記号で、読み上げや検索で読まれないことがあります。「${right}」と書いてください。`,
    ({ found, right }) =>
      `“${found}” is a single sign, which screen readers and searches may not read. Write “${right}”.`,
  ),
  'invisible-character': error(
    'A study\u00ad camp of Dokkyo University (1–2 August).',
    ({ code }) => `見えない文字（${code}）が入っています。消してください。--fixでも消せます。`,
    ({ code }) => `An invisible character (${code}). Delete it; --fix does.`,
  ),
  'unreadable-character': error(
    'A study \ue000 camp of Dokkyo University (1–2 August).',
    ({ found, code }) =>
      `「${found}」（${code}）は読者の画面で正しく表示されません。本来の文字を打ち直してください。`,
    ({ found, code }) => `“${found}” (${code}) will not be readable. Type the character that is meant.`,
  ),
  'half-width-kana': error(
    'summary: 獨協大学とともにｸﾛﾍﾞ市を訪問。',
    ({ found, right }) => `半角カナ・半角記号「${found}」は「${right}」にしてください。--fixでも直せます。`,
    ({ found, right }) => `Half-width “${found}”: write “${right}”; --fix mends it.`,
  ),
  'odd-space': warning(
    'A study\u00a0camp of Dokkyo University (1–2 August).',
    () => '余分な空白、または種類の違う空白があります。--fixで直せます。',
    () => 'A space too many, or one of an unusual kind; --fix mends it.',
  ),
  'japanese-in-english': judged(
    'found',
    'A study 合宿 of Dokkyo University (1–2 August).',
    ({ found, locale = 'en' }) =>
      `${languageName(locale, 'ja')}の文に日本語の文字「${found}」があります。訳すか、${languageName(locale, 'ja')}の記号にしてください。`,
    ({ found, locale = 'en' }) =>
      `Japanese characters “${found}” in a text in ${languageName(locale, 'en')}. Translate them, or use the ${languageName(locale, 'en')} sign.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | 'full-width-letter' | 'markup-in-field'

/** Signs that should be others: which, in which languages, and what is right; undefined where only a person knows. */
type Rule = {
  readonly kind: ProblemKind
  readonly found: RegExp
  readonly only?: Where
  readonly inFields?: true
  readonly right: (found: string) => string | undefined
}

const invisible = String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]`

/** What joins the parts of an emoji or of a flag, and what parts or joins letters of scripts that are written together. */
const joining = String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}]\p{M}*)[\u200C\u200D]|(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0020}-\u{E007F}]`

const japanese = String.raw`[\u3001-\u30FF\u3400-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]`

const rules: readonly Rule[] = [
  {
    kind: 'pasted-character',
    found:
      /[\u2E80-\u2EF3\u2F00-\u2FD5\uFB00-\uFB06]|.[\u3099\u309A]|[A-Za-z\u00C0-\u024F][\u0300-\u0345]+/gu,
    right: (found) => plainly(found) || undefined,
  },
  {
    kind: 'invisible-character',
    found: new RegExp(`(?:(?!${joining})${invisible})+`, 'gu'),
    right: () => '',
  },
  {
    kind: 'pasted-sign',
    found: /[\u3220-\u3247\u32C0-\u32CB\u32FF-\u3357\u337B-\u337F\u2116\u33CD\u2121]/gu,
    right: (found) =>
      found
        .normalize('NFKC')
        .replace(/^\((.+)\)$/u, '（$1）')
        .replace(/^No$/, 'No.'),
  },
  { kind: 'unreadable-character', found: /[\p{Co}\p{Cn}\uFFFD]/gu, right: () => undefined },
  { kind: 'half-width-kana', found: /[\uFF61-\uFF9F]+/gu, right: (found) => found.normalize('NFKC') },
  {
    kind: 'full-width-letter',
    // With the comma of thousands and the point of decimals between digits; （注１） is as good as （注1）.
    found:
      /(?<!注[\uFF10-\uFF19]*)(?:[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]|(?<=[\d\uFF10-\uFF19])(?:，(?=[\d\uFF10-\uFF19]{3}(?![\d\uFF10-\uFF19]))|．(?=[\d\uFF10-\uFF19])))+/gu,
    right: (found) => found.normalize('NFKC'),
  },
  {
    kind: 'odd-space',
    found:
      /(?<!\s|^\s*(?:[^\p{L}\p{N}\s]|o|\d{1,2}[.)]))[\t\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]+(?=\S)|(?<=\S +)\t+(?=\S)|(?<=\s)[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F](?=\S)|(?<=\S)(?<!^\s*(?:[-*+>]|\d+[.)])) {2,}(?=\S)/gmu,
    right: () => ' ',
  },
  // As Markdown reads a tab that indents (CommonMark 0.31, 2.2).
  { kind: 'odd-space', found: /^\t+(?=\S)/gmu, right: (found) => '    '.repeat(found.length) },
  { kind: 'odd-space', found: /(?<=\S)[\s--[\r\n]]+(?=\r?$)/gmv, right: () => '' },
  { kind: 'odd-space', found: /(?<!\u3000)\u3000+(?=\S)/gu, only: 'latin', right: () => ' ' },
  {
    kind: 'markup-in-field',
    found:
      /\*\*[^*\n]*\*\*|\*\*|＊＊|(?<![\w*])\*[^*\s][^*\n]*\*|__|~~|`|\[[^[\]\n]{1,100}\]\(|<\/?[A-Za-z][^<>\n]{0,100}>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/giu,
    inFields: true,
    right: () => undefined,
  },
  {
    kind: 'japanese-in-english',
    // From the first to the last of a line, as it is one slip.
    found: new RegExp(`${japanese}(?:[^\\n]*${japanese})?`, 'gu'),
    only: 'latin',
    right: () => undefined,
  },
]

/** The characters of a passage that are not what they look like, or not what they should be; the cells of a table stay apart. */
export const problemsOfCharacters = (passage: Passage): readonly Finding<ProblemKind>[] => {
  const tables = passage.quoted === 'body' ? tablesIn(passage.raw) : []
  const isInTable = (at: number) => tables.some(({ start, end }) => start <= at && at < end)
  return rules
    .filter(({ found, only }) => holdsIn(passage.locale, only) && passage.raw.search(found) >= 0)
    .filter(({ inFields }) => !inFields || passage.quoted !== 'body')
    .flatMap(({ kind, found, right }) =>
      [...passage.raw.matchAll(found)]
        .filter(
          ({ 0: text }) =>
            kind !== 'pasted-character' || !/^\p{Script=Latin}\p{M}/u.test(text) || plainly(text),
        )
        .filter(({ index }) => kind !== 'odd-space' || !isInTable(index))
        .map(({ 0: text, index }) => {
          const found = replaced(passage, kind, index, text, right(text))
          // How it is said, ㈱ or 株式会社, is for a person to choose.
          return kind === 'pasted-sign' ? { ...found, edit: undefined } : found
        }),
    )
}

/** A finding at a place of a passage, with the correction where there is one. */
export const replaced = <K extends string>(
  { file, path, offset, locale, raw, quoted }: Passage,
  kind: K,
  index: number,
  found: string,
  right: string | undefined,
): Finding<K | 'unreadable-character'> => {
  const start = offset + index
  const isSafe = quoted === 'body' || !/['"\\:#]/.test(right ?? '')
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    kind: kind === 'pasted-character' && right === undefined ? 'unreadable-character' : kind,
    file,
    path,
    offset: start,
    detail: {
      found,
      code,
      right: right ?? '',
      locale,
      around: raw.slice(Math.max(0, index - 5), index + 10),
    },
    edit: right !== undefined && isSafe ? { start, end: start + found.length, text: right } : undefined,
  }
}
