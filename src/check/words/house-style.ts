import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { type Pattern, problemsOfPatterns } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'house-style': judged(
    'found',
    'summary: A visit to Kurobe City with related organizations.',
    ({ found, right }) => `このサイトの英語では、「${found}」を「${right}」と書きます。`,
    ({ found, right }) => `The house style writes “${right}”, not “${found}”.`,
  ),
  'mixed-signs': judged(
    'found',
    '獨協大学の合宿（8月1-2日）,視察。',
    ({ found, right }) =>
      `「${found}」の句読点は、この文のほかのところと違います。「${right}」にしてください。`,
    ({ found, right }) => `“${found}” has another stop or comma than the rest of the text. Write “${right}”.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** What is written otherwise, and how. Small letters only: the owner of a name spells it (World Health Organization). */
const otherwise: readonly (readonly [found: RegExp, part: RegExp, right: string])[] = [
  [
    /(?<![\w-])(?!\w{0,5}siz|priz|seiz|appriz)[a-z]{3,}iz(?:e[ds]?|ers?|ing|ations?|ational)\b/gu,
    /iz(?=[a-z]+$)/,
    'is',
  ],
  [/\b(?:anal|paral|catal)yz(?:e[ds]?|ing)\b/gu, /yz/, 'ys'],
  [
    /\b(?:col|fav|lab|hon|neighb|behavi|endeav|harb|rum|vig|hum|flav)or(?:s|ed|ing|able|al|hoods?|ers?|ful|ites?)?\b/gu,
    /or/,
    'our',
  ],
  [/\b(?:cen|thea)ters?\b/gu, /ter/, 'tre'],
  [/(?<!computer |software )\bprograms?\b/gu, /m/, 'mme'],
  [/\b(?:defense|offense)s?\b/gu, /se/, 'ce'],
  [/\b(?:travel|cancel|label|counsel|model|channel)(?:ed|ing|ers?)\b/gu, /l(?=(?:ed|ing|ers?)$)/, 'll'],
  [/\b(?:fulfill|enroll|skillful|(?:fulfill|enroll)ments?)\b/gu, /ll/, 'l'],
  [
    new RegExp(
      String.raw`\b(?:${months}) (?:\d{1,2}(?:st|nd|rd|th)\b(?:, \d{4}\b)?|\d{1,2}, \d{4}\b)|(?<=\b[Oo]n )(?:${months}) \d{1,2}(?=[,.;:)]|$)`,
      'gmu',
    ),
    /(\w+) (\d+)(?:st|nd|rd|th)?(?:,( \d+))?/,
    '$2 $1$3',
  ],
  [
    new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${months})\b`, 'gu'),
    /(?:st|nd|rd|th)(?: of)?/,
    '',
  ],
]

const patterns: readonly Pattern<ProblemKind>[] = [
  ...otherwise.map(([found, part, right]): Pattern<ProblemKind> => ({
    kind: 'house-style',
    found,
    only: 'en',
    right: (words) => words.replace(part, right),
  })),
  {
    kind: 'house-style',
    found: /\b\p{Lu}\p{L}+-(?:san|sensei|sama|shi)\b/gu,
    only: 'en',
    right: (name) => `Mr / Ms ${name.replace(/-\w+$/, '')}`,
  },
  {
    kind: 'house-style',
    found: /\b(?:Mr|Mrs|Ms|Dr)\.(?= ?\p{Lu})/gu,
    only: 'en',
    right: (title) => title.slice(0, -1),
    mends: true,
  },
]

/** British spelling, “25 July” and “Mr”: what the English of the site keeps to. */
export const problemsOfStyle = (passage: Passage): readonly Finding<ProblemKind>[] =>
  problemsOfPatterns(passage, /[、。]/.test(passage.raw) ? [...patterns, mixed] : patterns)

/** Western or full-width Western stops between Japanese words, in a text that has 、 and 。 elsewhere. */
const mixed: Pattern<ProblemKind> = {
  kind: 'mixed-signs',
  found: /[ぁ-んァ-ヺー一-龠）」』]{1,6}(?:[,，](?=[^\s\d])|[.．](?=\s|$|[ぁ-んァ-ヺ一-龠]))/gmu,
  only: 'ja',
  right: (words) => words.replace(/[,，]$/, '、').replace(/[.．]$/, '。'),
}
