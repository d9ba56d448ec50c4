import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { type Pattern, problemsOfPatterns } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'doubled-sign': judged(
    'found',
    'summary: 獨協大学とともに黒部市を訪問。。',
    ({ found, right }) =>
      right
        ? `「${found}」が続いています。「${right}」一つにしてください。--fixでも直せます。`
        : `「${found}」と記号が続いています。どれか一つにしてください。`,
    ({ found, right }) =>
      right
        ? `“${found}” is doubled. Write “${right}” once; --fix does.`
        : `“${found}”: signs that follow each other. Keep one of them.`,
  ),
  'doubled-word': judged(
    'found',
    'A study camp of of Dokkyo University (1–2 August).',
    ({ found }) => `「${found}」と、同じ言葉が二度続いています。一つを消してください。`,
    ({ found }) => `“${found}”: the same word twice. Delete one of the two.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const first = (found: string) => found.slice(0, 1)

const patterns: readonly Pattern<ProblemKind>[] = [
  { kind: 'doubled-sign', found: /([。、，・])\1(?![。、，・…])(?<!\1{3})/gu, right: first, mends: true },
  {
    kind: 'doubled-sign',
    found: /。、|、。|。，|，。|、，|，、|[！!？?]。|(?<!\w\.)(?<!\.)[,;:]\.(?!\.)|\.,(?<![a-z]\.,)/gu,
  },
  { kind: 'doubled-sign', found: /([!！])[!！]+|([,;:])\2+/gu, right: first },
  // Three are an ellipsis, a path has two, and one of them may end an abbreviation.
  { kind: 'doubled-sign', found: /(?<=[\w)”’"])\.\.(?![./\w])/gu, only: 'en' },
  {
    kind: 'doubled-word',
    found:
      /\b([Tt]he|[Aa]n|of|to|and|for|with|by|from|was|were|are|or|our|their|its|we|they|at|as|be|has|have)\s+\1\b(?![-’'])|\b([Tt]he) (?:a|an)\s(?!priori|la)|\ba (?:the|an)\b/gu,
    only: 'en',
  },
  { kind: 'doubled-word', found: /をを|(（(?!注)[^（）\n]{1,20}）)\1/gu, only: 'ja' },
  // Between words: 市民のの会; and neither ものの nor のち, のぼる.
  {
    kind: 'doubled-word',
    found: /(?<=[一-龠ァ-ヺーA-Za-z\d）」』])(のの|にに|がが|でで|はは|とと)(?=[一-龠ァ-ヺA-Za-z\d（「『])/gu,
    only: 'ja',
  },
  {
    kind: 'doubled-word',
    found: /(において|における|について|による|として|ました|している|という|ために|ことが|ことを)\1/gu,
    only: 'ja',
  },
]

/** Stops and small words that stand twice. */
export const problemsOfDoubles = (passage: Passage): readonly Finding<ProblemKind>[] =>
  problemsOfPatterns(passage, patterns)
