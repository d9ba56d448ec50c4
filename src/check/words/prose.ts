import { warning, type Row } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'japanese-style': warning(
    '獨協大学の合宿（8月1-2日）。星が見れる。',
    ({ message }) => `日本語の書き方：${message}`,
    () => 'Japanese style: see the line above.',
  ),
  'english-spelling': warning(
    'A studdy camp of Dokkyo University (1–2 August).',
    ({ word, like }) =>
      `英語のつづり「${word}」を確かめてください。${like ? `候補：${like}。` : ''}正しければcontent/terms.yamlのwordsに加えてください。`,
    ({ word, like }) =>
      `Check the spelling of “${word}”${like ? ` (${like}?)` : ''}; if it is right, add it to words in content/terms.yaml.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows
