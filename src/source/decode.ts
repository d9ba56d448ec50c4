import { type Finding, type Row, error, warning } from './finding.ts'
import { longestText, type Found } from './found.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'symbolic-link': error(
    'events/link.yaml',
    () =>
      'ほかの場所を指すリンク（シンボリックリンク）は使えません。リンクを消し、ファイルそのものを置いてください。',
    () => 'Symbolic links are not followed. Delete the link and put the file itself here.',
  ),
  'unreadable-file': error(
    'events/camp.yaml',
    () => 'このファイルを読めません。置き直すか、アクセス権を確かめてください。',
    () => 'This file cannot be read. Put it here again, or check its permissions.',
  ),
  'empty-file': error(
    'events/camp.yaml',
    () => 'ファイルが空です。内容を書くか、ファイルを消してください。',
    () => 'The file is empty. Write its content, or delete it.',
  ),
  'file-too-large': error(
    'events/camp.yaml',
    ({ limit }) =>
      `文章のファイルとして大きすぎます（上限${limit}）。別のものを貼り付けていないか確かめてください。`,
    ({ limit }) => `Too large for a text (at most ${limit}). See whether something else was pasted into it.`,
  ),
  'wrong-encoding': error(
    'events/camp.yaml',
    ({ guess, sample }) =>
      sample
        ? `文字化けしています（「${sample}」など）。文字コードを取りちがえて開き、そのまま保存したもののようです。履歴にある前のものに戻し、UTF-8で開いて直してください。`
        : `文字コードがUTF-8ではありません（${guess}のようです）。UTF-8で保存し直してください。`,
    ({ guess, sample }) =>
      sample
        ? `The words are garbled (“${sample}”): the file was opened in a wrong encoding and saved so. Put the version before it back (the history has it), and edit that as UTF-8.`
        : `The file is not UTF-8 (it looks like ${guess}). Save it again as UTF-8.`,
  ),
  'byte-order-mark': warning(
    'title: { ja: 合宿, en: Study camp }',
    () =>
      'ファイルの先頭に見えない印（BOM）があります。「UTF-8（BOMなし）」で保存してください。--fixでも消せます。',
    () => 'The file begins with an invisible byte order mark. Save it as UTF-8 without BOM, or run --fix.',
  ),
  'no-final-newline': warning(
    'date: 2023-08-01/2023-08-02',
    () =>
      'ファイルの終わりに改行がありません。文が途中で切れていないか確かめ、改行で終えてください。--fixでも加えられます。',
    () =>
      'The file does not end with a line break. See that nothing was cut off, and end the last line; --fix does.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const mark = '\u{FEFF}'

/** The text of a file without its byte order mark, or undefined with the reason why there is none. */
export const decode = (
  found: Found,
): { text: string | undefined; findings: readonly Finding<ProblemKind>[] } => {
  const { file } = found
  const failed = (finding: Omit<Finding<ProblemKind>, 'file'>) => ({
    text: undefined,
    findings: [{ file, ...finding }],
  })
  if (found.is === 'symbolic-link') return failed({ kind: 'symbolic-link' })
  if (found.is === 'large')
    return failed({ kind: 'file-too-large', detail: { limit: `${longestText / 1000} KB` } })
  if (found.is !== 'text') return failed({ kind: 'unreadable-file' })
  if (found.bytes.length === 0) return failed({ kind: 'empty-file' })
  const decoded = utf8(found.bytes)
  if (decoded === undefined) return failed({ kind: 'wrong-encoding', detail: { guess: guess(found.bytes) } })
  // As an old Mac ends lines.
  const text = (decoded.startsWith(mark) ? decoded.slice(1) : decoded).replace(/\r(?!\n)/g, '\n')
  if ((text.match(garbled)?.length ?? 0) > 4)
    return failed({ kind: 'wrong-encoding', detail: { guess: '', sample: garbled.exec(text)?.[0] ?? '' } })
  if (!text.trim()) return failed({ kind: 'empty-file' })
  const end = text.length
  return {
    text,
    findings: [
      ...(!decoded.startsWith(mark)
        ? []
        : [{ kind: 'byte-order-mark', file, edit: { start: 0, end: 0, text: '' } } as const]),
      ...(text.endsWith('\n')
        ? []
        : [{ kind: 'no-final-newline', file, offset: end, edit: { start: end, end, text: '\n' } } as const]),
    ],
  }
}

/** Japanese in UTF-8 that was read as Latin-1 and saved so: ã, and two characters that nobody types. */
const garbled =
  /[\u00E3-\u00E9][\u0080-\u00BF\u2018-\u201E\u20AC\u0152\u0160\u2020-\u203A][\u0080-\u00BF\u2018-\u201E\u20AC\u0152\u0160\u2020-\u203A]/gu

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const guess = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0))
    return 'UTF-16'
  for (const label of ['shift_jis', 'euc-jp'])
    try {
      new TextDecoder(label, { fatal: true }).decode(bytes)
      return label === 'shift_jis' ? 'Shift_JIS' : 'EUC-JP'
    } catch {}
  return 'UTF-8?'
}
