import { type Finding, type Row, type Slip as SlipOf, error } from './finding.ts'
import { type ProblemKind as LineStartProblem, lineStarts } from './line-starts.ts'
import { type ProblemKind as PastedProblem, pasted } from './pasted.ts'
import { components } from './vocabulary.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unclosed-tag': error(
    '<Photo id="camp">',
    () => 'タグが閉じていません。<Photo id="…" /> のように「/>」で終えてください。',
    () => 'A tag is not closed. End it with “/>”, as in <Photo id="…" />.',
  ),
  'angle-bracket': error(
    'A <5 people study camp of Dokkyo University (1–2 August).',
    () => '本文に「<」をそのまま書くことはできません。「未満」などの言葉にしてください。',
    () => 'A bare “<” cannot stand in a body. Use words, such as “fewer than”.',
  ),
  'curly-brace': error(
    'A {study} camp of Dokkyo University (1–2 August).',
    () => '本文に「{ }」を書くことはできません。（ ）などにしてください。',
    () => '“{ }” cannot stand in a body. Use ( ) instead.',
  ),
  'import-or-export': error(
    "import x from 'y'",
    () => '本文の行を「import」「export」で始めることはできません。言葉の順を変えるか、消してください。',
    () => 'A line of a body cannot begin with “import” or “export”. Reword or delete it.',
  ),
  'unknown-component': error(
    '<Foto id="camp" />',
    ({ name, ja }) =>
      `<${name}> は使えません。${ja ? `${ja}。` : '使えるのは <Photo id="…" />、<Metrics ids="…" />、<Quotation id="…" /> だけです。文章ならタグだけを消してください。'}`,
    ({ name, en }) =>
      `<${name}> is not available. ${en ? `${en}.` : 'Only <Photo id="…" />, <Metrics ids="…" /> and <Quotation id="…" /> are. Take the tags off words.'}`,
  ),
  'wrong-attribute': error(
    '<Photo id="camp" width="3" />',
    ({ name, attribute, right }) =>
      right
        ? `${right} と書いてください。`
        : `<${name} ${attribute}="…" /> の形にしてください。引用符は半角の「"」です。中には${name === 'Metrics' ? '数字の名前を半角の空白一つで区切って' : `${name === 'Photo' ? '写真' : '声'}の名前を一つだけ`}書き、前後に空白を入れません。`,
    ({ name, attribute, right }) =>
      right
        ? `Write ${right}.`
        : `Write <${name} ${attribute}="…" /> with straight quotes; inside them ${name === 'Metrics' ? 'the names of metrics with one space between them' : `the name of one ${name === 'Photo' ? 'photo' : 'quotation'}`}, without a space before or after.`,
  ),
  'too-deep': error(
    '- - - - - - A study camp of Dokkyo University (1–2 August).',
    () => '箇条書きや引用の印（- や >）が重なりすぎています。二段までにしてください。',
    () => 'Lists or quotations stand too deep inside each other. Keep to two levels.',
  ),
  'markup-not-used': error(
    'A ~~study~~ camp of Dokkyo University (1–2 August).',
    ({ ja }) =>
      `${ja}は使えません。使えるのは見出し、箇条書き、表、引用、強調、リンク、<Photo />、<Metrics />、<Quotation />です。`,
    ({ en }) =>
      `A body has no ${en}: only headings, lists, tables, quotations, emphasis, links, <Photo />, <Metrics /> and <Quotation />.`,
  ),
  'wide-tag': error(
    '＜Photo id="cover" ／＞',
    ({ found, right }) => `「${found}」に全角の記号があります。半角で ${right} と書いてください。`,
    ({ found, right }) => `“${found}” has full-width signs. Write ${right} in half-width ones.`,
  ),
  'wide-link': error(
    '約130名が参加し、約9割が有意義と回答。録画は[1か月間]（https://example.com/video）公開され、再生回数は1000回を超えた',
    ({ value }) =>
      `「${value}」はリンクになりません。[言葉](https://…) のように半角の [ ] と ( ) をこの順に書き、間にもアドレスの中にも空白を入れません。`,
    ({ value }) =>
      `“${value}” makes no link. Write [words](https://…) with half-width brackets in this order, and no space between them or in the address.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | LineStartProblem | PastedProblem

type Slip = SlipOf<ProblemKind>

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
      /<(?:(?:https?:|mailto:|tel:)[^<>\s]*|[\w.+-]+@[\w-]+\.[\w.-]+)>/g,
      unused(
        '< > で囲んだアドレス（[言葉](アドレス) と書きます）',
        'addresses in < > (write [words](address))',
      ),
    ),
    ...matches(
      text,
      from,
      /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi,
      unused('「&…;」の形の文字', 'character references'),
    ),
    ...pasted(text).filter(({ start }) => start >= from && !isEscaped(text, start)),
    ...wideLinks(text, from),
    ...wideTags(text, from),
    ...matches(text, from, /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){6,}/gm, {
      kind: 'too-deep',
    }),
    ...tags(text, from),
    ...lineStarts(text).filter(({ start }) => start >= from),
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

/** Components in full-width signs: readers would see them as text. */
const wideTags = (text: string, from: number): Slip[] =>
  [...text.matchAll(/[<＜][ \u3000]*(?:Photo|Metrics|Quotation)[ \u3000]+ids?[^<>＜＞\n]{0,200}[>＞]/gi)]
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
  slip: Pick<Finding<ProblemKind>, 'kind' | 'detail'>,
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
    if (!Object.hasOwn(components, name)) {
      const pair = new RegExp(`^<${name}\\b[^<>]*>[^\\n]*?</${name}>`).exec(
        text.slice(place.start, place.start + 2000),
      )
      const whole = { start: place.start, end: pair ? place.start + pair[0].length : place.end }
      return [
        { kind: 'unknown-component', detail: { name, ...instead(name) }, ...whole, ...shorter(place, end) },
      ]
    }
    if (/[{}]/.test(attributes)) return [{ kind: 'curly-brace', ...place, ...shorter(place, end) }]
    if (closing || !end || !attributes.trimEnd().endsWith('/'))
      return [{ kind: 'unclosed-tag', ...place, ...shorter(place, end) }]
    if (!/^(\s+[A-Za-z]+="[^"]*")*\s*\/$/.test(attributes))
      return [{ kind: 'wrong-attribute', detail: { name, attribute: components[name] ?? '' }, ...place }]
    return []
  })

/** What a body has in the place of HTML. */
const instead = (name: string) => {
  const [ja, en] = inPlaceOf.find(([tags]) => tags.test(name))?.slice(1) ?? []
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : {}
}

const inPlaceOf: readonly (readonly [tags: RegExp, ja: string, en: string])[] = [
  [/^(?:b|strong|u|mark)$/i, '強調なら「**言葉**」と書きます', 'Write “**words**” for emphasis'],
  [/^a$/i, 'リンクなら「[言葉](https://…)」と書きます', 'Write a link as “[words](https://…)”'],
  [/^br$/i, '段落を分けるなら、代わりに空行を置きます', 'Begin a paragraph after an empty line'],
  [/^h[1-6]$/i, '見出しなら「## 言葉 [#印]」と書きます', 'Write a heading as “## Words [#id]”'],
  [/^(?:ul|ol|li)$/i, '箇条書きなら、行を「- 」で始めます', 'Begin the items of a list with “- ”'],
  [
    /^(?:iframe|embed|object|audio)$/i,
    '動画などは「[題](https://…)」のリンクにします',
    'Link to a film or the like: “[title](https://…)”',
  ],
  [
    /^(?:photos?|metrics?)$/i,
    '「<Photo id="…" />」「<Metrics ids="…" />」と、始めだけ大文字で書きます',
    'Write “<Photo id="…" />” or “<Metrics ids="…" />”, with a capital letter',
  ],
  [
    /^su[bp]$/i,
    '注なら（注1）、単位ならm²のような文字で書きます',
    'Write “(note 1)”, or a character such as m²',
  ],
]

/** A tag without its end is masked by its first sign only: what follows is text. */
const shorter = ({ start }: { start: number }, end: string | undefined) => (end ? {} : { end: start + 1 })

const mask = (text: string, slips: readonly Slip[]): string => {
  let at = 0
  const parts = slips.map(({ start, end }) => {
    const from = Math.max(at, start)
    const part = text.slice(at, from) + 'x'.repeat(end - from)
    at = Math.max(at, end)
    return part
  })
  return parts.join('') + text.slice(at)
}
