import type { Finding } from './finding.ts'
import { longestText, type Found } from './found.ts'

const mark = '\u{FEFF}'

/** The text of a file without its byte order mark, or undefined with the reason why there is none. */
export const decode = (found: Found): { text: string | undefined; findings: readonly Finding[] } => {
  const { file } = found
  const failed = (finding: Omit<Finding, 'file'>) => ({ text: undefined, findings: [{ file, ...finding }] })
  if (found.is === 'symbolic-link') return failed({ kind: 'symbolic-link' })
  if (found.is === 'large')
    return failed({ kind: 'file-too-large', detail: { limit: `${longestText / 1000} KB` } })
  if (found.is !== 'text') return failed({ kind: 'unreadable-file' })
  if (found.bytes.length === 0) return failed({ kind: 'empty-file' })
  const decoded = utf8(found.bytes)
  if (decoded === undefined) return failed({ kind: 'wrong-encoding', detail: { guess: guess(found.bytes) } })
  const text = decoded.startsWith(mark) ? decoded.slice(1) : decoded
  if (!text.trim()) return failed({ kind: 'empty-file' })
  const end = text.length
  return {
    text,
    findings: [
      ...(text === decoded
        ? []
        : [{ kind: 'byte-order-mark', file, edit: { start: 0, end: 0, text: '' } } as const]),
      ...(text.endsWith('\n')
        ? []
        : [{ kind: 'no-final-newline', file, offset: end, edit: { start: end, end, text: '\n' } } as const]),
    ],
  }
}

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
