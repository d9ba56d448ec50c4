import { kinds, type Kind } from '#schema/kinds.ts'

/** What is particular to one problem, to be put into its sentences. */
export type Detail = Readonly<Record<string, string>>

type Sentence = (detail: Detail) => string

/** One kind of problem: how grave it is, what is wrong and what to do, in both languages. */
export type Row = { readonly severity: 'error' | 'warning'; readonly ja: Sentence; readonly en: Sentence }

/** Stops publication. */
export const error = (ja: Sentence, en: Sentence): Row => ({ severity: 'error', ja, en })

/** Is shown, and stops nothing. */
export const warning = (ja: Sentence, en: Sentence): Row => ({ severity: 'warning', ja, en })

/** What a kind of content is called. */
export const label = (kind: string | undefined, language: 'ja' | 'en') =>
  kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind as Kind].label[language] : ''

const idRules: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  areas: ['半角の大文字1字（例：A）', 'one capital letter, such as A'],
  activities: [
    '領域の文字と番号（例：A2。半角の大文字と数字）',
    'the letter of the area and a number, such as A2',
  ],
  goals: ['領域の文字と番号（例：A-1）', 'the letter of the area and a number, such as A-1'],
}

/** What the file names of a kind look like. */
const idRule = (kind: string | undefined): readonly [ja: string, en: string] =>
  idRules[kind ?? ''] ?? [
    '半角の小文字・数字・ハイフン（例：visit-omachi）',
    'lower-case letters, digits and hyphens, such as visit-omachi',
  ]

/** Everything that can be wrong with what the files mean together: what is wrong, and what to do. */
export const problems = {
  'unknown-reference': error(
    ({ kind, id, like }) =>
      `「${id}」という${label(kind, 'ja')}はありません。${like ? `「${like}」のことではありませんか。` : ''}つづりを直すか、そのファイルを作ってください。`,
    ({ kind, id, like }) =>
      `There is no ${label(kind, 'en')} “${id}”. ${like ? `Did you mean “${like}”? ` : ''}Correct the spelling, or create its file.`,
  ),
  'repeated-reference': error(
    ({ id }) => `「${id}」が二度書かれています。一つを消してください。`,
    ({ id }) => `“${id}” is listed twice. Delete one of them.`,
  ),
  'goal-of-another-area': error(
    ({ id, area }) => `目標「${id}」は領域${area}のものではありません。領域か目標を直してください。`,
    ({ id, area }) => `Goal “${id}” does not belong to area ${area}. Correct the area or the goal.`,
  ),
  'code-of-another-area': error(
    ({ id, area }) => `「${id}」は領域${area}の記号ではありません。ファイル名かareaを直してください。`,
    ({ id, area }) => `“${id}” is not a code of area ${area}. Correct the file name or the area.`,
  ),
  'wrong-id': error(
    ({ id, kind }) =>
      `「${id}」は${label(kind, 'ja')}のファイル名として使えません。${idRule(kind)[0]}に変えてください。`,
    ({ id, kind }) =>
      `“${id}” is not a name for a file of this kind (${label(kind, 'en')}). Use ${idRule(kind)[1]}.`,
  ),
  'duplicate-id': error(
    ({ id, other }) => `「${id}」は${other}と重なっています。どちらかの名前を変えてください。`,
    ({ id, other }) => `“${id}” is also the id of ${other}. Rename one of them.`,
  ),
  'missing-original': error(
    ({ original }) => `訳文だけがあり、原文がありません。${original}を作ってください。`,
    ({ original }) => `There is a translation but no original. Create ${original}.`,
  ),
  'missing-file': error(
    ({ missing }) => `${missing}がありません。前の年度のフォルダーから写して作ってください。`,
    ({ missing }) => `There is no ${missing}. Create it, starting from last year’s.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof problems

/** A problem as a value: which, in which file of `content/`, at which field. */
export type Problem = {
  readonly kind: ProblemKind
  readonly file: string
  readonly path: readonly (string | number)[]
  readonly detail: Detail
}

/** A problem on three lines: file and field, Japanese, English. */
export const describe = ({ kind, file, path, detail }: Problem): string => {
  const where = path.length ? `${file} (${path.join('.')})` : file
  return `${where}\n  ${problems[kind].ja(detail)}\n  ${problems[kind].en(detail)}`
}
