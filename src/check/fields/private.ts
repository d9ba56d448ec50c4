import type { Kind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'private-data': error(
    'role: { ja: 監事（090-1234-5678）, en: Auditor }',
    ({ found }) =>
      `「${found}」は住所・電話番号・メールアドレス・生年月日（年齢）のようです。人について載せるのは氏名と役職だけです。消してください。`,
    ({ found }) =>
      `“${found}” looks like an address, a telephone number, a mail address, or somebody’s birth or age. Of people only names and roles are published. Delete it.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Kinds that tell of people; what somebody said is that person's own. */
const ofPeople: ReadonlySet<Kind> = new Set<Kind>(['people', 'quotations'])

/** What a field would be called that holds what is private. */
const privateField =
  /^(?:(?:post(?:al)?|home|street)?_?-?(?:address|code)|zip|(?:tele)?phone|tel|mobile|fax|e?-?mail|birth.*|born|age|住所|郵便番号|電話.*|携帯.*|メール.*|生年月日|年齢)$/i

/** Written-out addresses, numbers to call, mail addresses, births and ages; digits of any width. */
const privateWords = [
  /[\w.+-]+[@＠][\w.-]+/u,
  /〒\s*[\d０-９]{3}|(?<![\d０-９-])[\d０-９]{3}[-－‐–][\d０-９]{4}(?![-－‐–\d０-９])|[\d０-９一二三四五六七八九十]+(?:丁目|番地|番[\d０-９]+号)|[都道府県][^、。]{1,12}[市区町村郡][^、。]{0,12}[\d０-９]/u,
  /\b\d+[-\d]* (?:[A-Z][\w.]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive)\b|\d[^.]{0,30}\b[A-Z]\w+-(?:ku|cho|machi|shi)\b|\b\d*-?chome\b/u,
  /(?:\+[\d０-９]{1,3}[-\s]?|(?<![\d０-９])[0０])[\d０-９]{1,4}[-－‐–\s()（）]{0,2}[\d０-９]{1,4}[-－‐–\s()（）]?[\d０-９]{3,4}(?![\d０-９])/u,
  /生年月日|[\d０-９]+年(?:[\d０-９]+月(?:[\d０-９]+日)?)?(?:生まれ|生(?![徒産活協命物涯]))|[\d０-９]+[歳才]|\b[Bb]orn (?:in|on)\b|\b[Dd]ate of birth\b|\baged \d+|\b\d+ years old\b/u,
] as const

/** Fields and words of a file about people that should stay with them. */
export const problemsOfPrivate = ({
  file,
  located,
  yaml,
  parsed,
  text = '',
}: Document): readonly Finding<ProblemKind>[] => {
  if (!ofPeople.has(located.kind)) return []
  const fields = (parsed?.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .filter((key) => privateField.test(key))
          .map((key) => ({ path: [...issue.path.filter((step) => typeof step !== 'symbol'), key], key }))
      : [],
  )
  return [
    ...fields.map(({ path, key }): Finding<ProblemKind> => ({
      kind: 'private-data',
      file,
      path,
      offset: yaml?.offsetOf(path, 'key') ?? 0,
      detail: { found: key },
    })),
    ...(yaml?.scalars ?? []).flatMap(({ path, start, end }): Finding<ProblemKind>[] => {
      if (path.at(-1) === 'term' || path[0] === 'text' || fields.some(({ key }) => key === path.at(-1)))
        return []
      const match = privateWords
        .map((pattern) => pattern.exec(text.slice(start, end)))
        .find((found) => found !== null)
      return match
        ? [{ kind: 'private-data', file, path, offset: start + match.index, detail: { found: match[0] } }]
        : []
    }),
  ]
}
