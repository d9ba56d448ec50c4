import type { Finding } from './finding.ts'

/** The components that a body may show, and the one attribute of each. */
export const components: Readonly<Record<string, string>> = { Photo: 'id', Metrics: 'ids' }

type Slip = Pick<Finding, 'kind' | 'detail'> & { readonly start: number; readonly end: number }

/**
 * Signs that MDX would stumble over, all of them at once: the parser alone stops at the first.
 * The text comes back with those signs replaced one for one, so that the rest can still be read.
 */
export const maskSlips = (text: string, from: number): { masked: string; slips: readonly Slip[] } => {
  const slips = [
    ...matches(text, from, /^(?:import|export)(?=\s|\{|\*)/gm, { kind: 'import-or-export' }),
    ...matches(text, from, /<!--[\s\S]*?(?:-->|$)/g, unused('HTMLのコメント', 'comments')),
    ...matches(
      text,
      from,
      /<(?:https?:|mailto:)[^<>\s]*>/g,
      unused('< > で囲んだアドレス', 'addresses in < >'),
    ),
    ...matches(
      text,
      from,
      /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi,
      unused('「&…;」の形の文字', 'character references'),
    ),
    ...wideLinks(text, from),
    ...wideTags(text, from),
    ...matches(text, from, /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){6,}/gm, {
      kind: 'too-deep',
    }),
    ...tags(text, from),
    ...lineStarts(text, from),
    ...matches(text, from, /<(?![A-Za-z/!])|<!(?!--)/g, { kind: 'angle-bracket' }),
    ...matches(text, from, /\{[^{}]*\}|[{}]/g, { kind: 'curly-brace' }),
  ]
  const outermost = outermostOf(slips)
  return { masked: mask(text, outermost), slips: outermost }
}

/** Slips that lie in no other one, in the order of the text. */
const outermostOf = (slips: readonly Slip[]): readonly Slip[] => {
  let end = -1
  return slips
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((slip) => {
      if (slip.end <= end) return false
      end = slip.end
      return true
    })
}

/** Signs that were meant to begin a heading, a list item or a quotation, and do not: full-width, or without a space. */
const starts: readonly [pattern: RegExp, right: (found: string) => string][] = [
  [/^[ \t]*(#{1,6}(?=[^ \t\r\n#])|＃{1,6})/gm, (found) => '#'.repeat(found.length)],
  [
    /^[ \t]*([・･•●‣]|[–—―ー■◆◇□○◯◎▶](?=[ \u3000])|[－−‐](?![\d０-９])|＊(?![＊\d０-９])|-(?=[^\s\d-])|[-*](?=\u3000))/gm,
    () => '-',
  ],
  [
    /^[ \t]*([０-９]{1,2}[．.](?![\d０-９])|\d{1,2}．(?![\d０-９])|\d{1,2}\.(?=[^\s\d]))/gm,
    (found) => found.normalize('NFKC'),
  ],
  [/^[ \t]*(＞)/gm, () => '>'],
  [/^[ \t]*(\u3000[ \t\u3000]*(?:#{1,6}|[-*+>]|\d{1,2}\.)(?=[ \u3000]))/gm, (found) => found.trim()],
]

const lineStarts = (text: string, from: number): Slip[] =>
  starts.flatMap(([pattern, right]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => index >= from)
      .map(({ 0: whole, 1: found = '', index }) => {
        const end = index + whole.length
        return { kind: 'line-start', detail: { found, right: right(found) }, start: end - found.length, end }
      }),
  )

/** Components in full-width signs: readers would see them as text. */
const wideTags = (text: string, from: number): Slip[] =>
  [...text.matchAll(/[<＜][ \u3000]*(?:Photo|Metrics)[ \u3000]+ids?[^<>＜＞\n]{0,200}[>＞]/gi)]
    .filter(({ 0: whole, index }) => index >= from && /[＜＞／＝＂\u3000]/.test(whole))
    .map(({ 0: whole, index }) => ({
      kind: 'wide-tag',
      detail: { found: whole, right: whole.normalize('NFKC').replace(/^< /, '<') },
      start: index,
      end: index + whole.length,
    }))

/** Links whose brackets are full-width, apart, the wrong way round, or hold a space: readers would see the signs. */
const wideLinks = (text: string, from: number): Slip[] =>
  [
    ...text.matchAll(
      /[[［][^[\]［］\n]{0,200}[\]］][ \t\u3000]*[(（][ \u3000]*(?:https?:|mailto:|www\.|\/|#)[^()（）\n]{0,500}[)）]|[(（][^()（）\n]{1,200}[)）][ \t\u3000]*[[［](?:https?:|mailto:|www\.|\/)[^[\]［］\n]{0,500}[\]］]/g,
    ),
  ]
    .filter(({ 0: whole, index }) => index >= from && !/^\[[^［］]*\]\([^（）\s]*\)$/.test(whole))
    .map(({ 0: whole, index }) => ({
      kind: 'wide-link',
      detail: { value: whole },
      start: index,
      end: index + whole.length,
    }))

/** Markup that bodies do not have. */
export const unused = (ja: string, en: string) => ({ kind: 'markup-not-used', detail: { ja, en } }) as const

const isEscaped = (text: string, at: number) =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0) % 2 === 1

const matches = (
  text: string,
  from: number,
  pattern: RegExp,
  slip: Pick<Finding, 'kind' | 'detail'>,
): Slip[] =>
  [...text.matchAll(pattern)]
    .filter(({ index }) => index >= from && !isEscaped(text, index))
    .map((match) => ({ ...slip, start: match.index, end: match.index + match[0].length }))

/** Tags that are no component, are not closed, or hold braces. */
const tags = (text: string, from: number): Slip[] =>
  [...text.matchAll(/<(\/?)([A-Za-z][\w.:-]*)([^<>]*)(>?)/g)].flatMap((match): Slip[] => {
    const [whole, closing, name = '', attributes = '', end] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (place.start < from || isEscaped(text, place.start) || /^https?:/.test(name)) return []
    if (!Object.hasOwn(components, name))
      return [{ kind: 'unknown-component', detail: { name }, ...place, ...shorter(place, end) }]
    if (/[{}]/.test(attributes)) return [{ kind: 'curly-brace', ...place, ...shorter(place, end) }]
    if (closing || !end || !attributes.trimEnd().endsWith('/'))
      return [{ kind: 'unclosed-tag', ...place, ...shorter(place, end) }]
    if (!/^(\s+[A-Za-z]+="[^"]*")*\s*\/$/.test(attributes))
      return [{ kind: 'wrong-attribute', detail: { name, attribute: components[name] ?? '' }, ...place }]
    return []
  })

/** A tag without its end is masked by its first sign only: what follows is text. */
const shorter = ({ start }: { start: number }, end: string | undefined) => (end ? {} : { end: start + 1 })

const mask = (text: string, slips: readonly Slip[]): string => {
  let at = 0
  const parts = slips.map(({ start, end }) => {
    const from = Math.max(at, start)
    const part = text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, 'x')
    at = Math.max(at, end)
    return part
  })
  return parts.join('') + text.slice(at)
}
