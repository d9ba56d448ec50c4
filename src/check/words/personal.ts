import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { type Pattern, problemsOfPatterns } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'private-mail': judged(
    'found',
    'A study camp of Dokkyo University (tanaka.kurobe@gmail.com), 1–2 August.',
    ({ found }) =>
      `「${found}」は個人のメールアドレスのようです。団体の公開用のアドレスにするか、本人が公開を了承しているか確かめてください。`,
    ({ found }) =>
      `“${found}” looks like somebody’s own mail address. Use a public one of the organisation, or make sure that its owner agrees to publication.`,
  ),
  'mobile-number': judged(
    'found',
    'A study camp of Dokkyo University (1–2 August; contact: 090-1234-5678).',
    ({ found }) =>
      `「${found}」は携帯電話の番号のようです。公開してよい番号か、本人に確かめてください。個人の番号なら消してください。`,
    ({ found }) =>
      `“${found}” looks like a mobile number. Make sure that it may be published; delete it if it is somebody’s own.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const patterns: readonly Pattern<ProblemKind>[] = [
  {
    kind: 'private-mail',
    found:
      /[\w.+-]+[@＠](?:g(?:oogle)?mail|(?:ym|hot|rocket)mail|outlook|live|msn|icloud|me|mac|aol|proton(?:mail)?|qq|naver|yahoo|docomo|ezweb|softbank|i\.softbank|au|ymobile)(?:\.(?:com|net|me|ne\.jp|co\.jp|jp|fr|vn|ca|co\.uk))\b/giu,
  },
  {
    kind: 'mobile-number',
    found:
      /(?<![\d０-９\-‐–‑])(?:0[789]0|０[７８９]０)[-‐‑–−－ー・.\s(（]?[\d０-９]{4}[-‐‑–−－ー・.\s)）]?[\d０-９]{4}(?![\d０-９])|\+81[-\s(]*(?:0\))?[-\s]*[789]0[-\s]?\d{4}[-\s]?\d{4}(?!\d)/gu,
  },
]

/** What should perhaps stay with the person whose it is. */
export const problemsOfPersonal = (passage: Passage): readonly Finding<ProblemKind>[] =>
  problemsOfPatterns(passage, patterns)
