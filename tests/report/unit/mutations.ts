import type { Found } from '#source/found.ts'
import { bytesOf, overlaid } from '../../unit/fixtures.ts'

/** One slip in one file of good content. */
export type Mutation = { readonly name: string; readonly file: string; readonly files: readonly Found[] }

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

type Random = () => number
type Change = (text: string, random: Random) => string | Uint8Array | undefined

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)]

/** Changes one match of a pattern; undefined where there is none. */
const at =
  (pattern: RegExp, change: (match: string, random: Random) => string): Change =>
  (text, random) => {
    const match = pick([...text.matchAll(new RegExp(pattern, pattern.flags.replace(/g?$/, 'g')))], random)
    if (!match) return undefined
    return text.slice(0, match.index) + change(match[0], random) + text.slice(match.index + match[0].length)
  }

const required =
  /^(?:title|summary|name|region|caption|url|measure|value|unit|counts|area|period|updated|vision|mission|plan):.*\n(?: +.*\n)*/m
const field = /^[a-zA-Z]+:(?= )/m
const reference =
  /(?<=^(?:goals|events|partners|places|metrics|photos|links): \[(?:[A-Za-z0-9-]+, )*)[A-Za-z0-9-]+(?=[\],])/m
const word = /[ぁ-んァ-ヶ一-龠]{2}/
const inBody = /(?<=\n\n)(?![<#\n-])./

const changes: Readonly<Record<string, Change>> = {
  'delete a required field': at(required, () => ''),
  'empty a field': at(/(?<=^(?:title|summary|region|url|value|area|updated): ).+/m, () => ''),
  'number for a text': at(/(?<=^(?:title|summary|caption|name): ).+/m, () => '42'),
  'text for a number': at(/(?<=^value: ).+/m, () => 'many'),
  'list for a text': at(/(?<=^(?:title|summary|region|url|area): ).+/m, () => '[a, b]'),
  'text for a list': at(/(?<=^(?:goals|events|partners|photos): )\[.*\]/m, () => 'A-1'),
  'object for a text': at(/(?<=^(?:title|summary|region|url): ).+/m, () => '{ a: b }'),
  'break a reference': at(reference, (id) => `${id}x`),
  'repeat a reference': at(reference, (id) => `${id}, ${id}`),
  'misspell a field': at(field, (name) => name.replace(/.(?=:$)/, '')),
  'repeat a field': at(/^[a-z][a-zA-Z]*: .+\n/m, (line) => line + line),
  'full-width colon': at(field, (name) => name.replace(':', '：')),
  'no space after a colon': at(/^[a-zA-Z]+: (?=\S)/m, (name) => name.trimEnd()),
  'tab before a field': at(field, (name) => `\t${name}`),
  'anchor in YAML': at(/(?<=^[a-z]+: )(?=\S)/m, () => '&x '),
  'quote without end': at(/(?<=^[a-zA-Z]+: )(?=[^'"{[])/m, () => '"'),
  'cut short': (text, random) => text.slice(0, Math.floor(random() * (text.length - 1))),
  'cut short at a line': (text, random) => {
    const lines = text.split(/(?<=\n)/)
    return lines.length < 2
      ? undefined
      : lines.slice(0, Math.floor(random() * (lines.length - 1)) + 1).join('')
  },
  'delete a line': (text, random) => {
    const lines = text.split(/(?<=\n)/)
    const line = Math.floor(random() * lines.length)
    return lines.filter((_, index) => index !== line).join('')
  },
  Shift_JIS: (text) =>
    word.test(text) ? bytesOf(text).map((byte) => (byte > 0x7f ? 0x81 + (byte % 0x1f) : byte)) : undefined,
  'UTF-16': (text) =>
    new Uint8Array(Uint16Array.from([...`\uFEFF${text}`].map((sign) => sign.charCodeAt(0))).buffer),
  'a broken byte': (text, random) => {
    const bytes = bytesOf(text)
    bytes[Math.floor(random() * bytes.length)] = 0xff
    return bytes
  },
  'a null': (text, random) => insert(text, random, '\0'),
  empty: () => '',
  'only white space': () => '\n \n',
  'byte order mark': (text) => `\u{FEFF}${text}`,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'trailing spaces': (text) => text.replace(/\n$/, '   \n'),
  'twice itself': (text) => text + text,
  'another sort of file': () => '{"title": "JSON", "n": [1, 2, 3]}\n',
  HTML: () => '<!doctype html>\n<html><body>404</body></html>\n',
  'a brace in the body': at(inBody, (sign) => `{${sign}`),
  'an angle bracket in the body': at(inBody, (sign) => `<5${sign}`),
  'a tag in the body': at(inBody, (sign) => `<b>${sign}`),
  'an import in the body': at(/(?<=^---\n)\n/m, () => "\nimport x from 'x'\n\n"),
  'an unclosed component': at(/ \/>/, () => '>'),
  'an unknown figure': at(/(?<=<(?:Photo|Metrics) ids?=")[a-z0-9-]+/, (id) => `${id}-2`),
  'a figure less': at(/^<(?:Photo|Metrics).*\n/m, () => ''),
  'a heading without id': at(/ \[#[a-z]+\]/, () => ''),
  'another heading id': at(/(?<= \[#)[a-z]+/, (id) => `${id}s`),
  'a list item more': at(/^- .*\n/m, (line) => `${line}- 追加\n`),
  'another number': at(/(?<![\w/.-])\d+(?=[回名月日年割%]| (?:July|August|people|times))/, (number) =>
    String(Number(number) + 1),
  ),
  'half-width kana': at(/[ァ-ヴ]/, () => 'ｱ'),
  'a radical': at(/[一人見大]/, () => '⾒'),
  'a soft hyphen': at(word, (found) => `${found[0] ?? ''}\u00ad${found[1] ?? ''}`),
  'private use': at(word, () => '\ue123'),
  'full-width digits': at(/\d(?=[回名月日年割])/, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  ),
  'http for https': at(/https:/, () => 'http:'),
  'another date': at(/(?<=^date: )\d{4}/m, () => '2009'),
  'no such day': at(/(?<=^date: \d{4}-\d\d-)\d\d/m, () => '32'),
  noise: (_, random) => Uint8Array.from({ length: 200 }, () => Math.floor(random() * 256)),
  'control characters': (text, random) => insert(text, random, '\u0007\u0001'),
  'a second record': (text) => (text.startsWith('---') ? undefined : `${text}---\n${text}`),
  'a comment behind words': at(/(?<=^(?:title|summary): [^'"{\n]+)$/m, () => ' #1 more'),
  'a full-width comma in braces': at(/(?<=\{ ja: [^{},\n]+), (?=en:)/, () => '，'),
  'a comma in a value in braces': at(/(?<=en: [^'"{},\n]+)(?= \})/, () => ', Nagano'),
  'full-width indentation': at(/^ {2}(?=(?:ja|en):)/m, () => '　'),
  'a space in an id': at(/(?<=<Photo id="[a-z0-9-]+)"/, () => ' "'),
  'emphasis in a field': at(/(?<=^title: )[^'"{\n]+$/m, (title) => `A **${title}**`),
  'full-width emphasis': at(inBody, (sign) => `＊＊${sign}＊＊`),
  'a full-width tag': at(/<(?=Photo|Metrics)/, () => '＜'),
  'quotations run together': at(/(?<=^> .*\n)\n(?=> )/m, () => ''),
  'words right below a list or quotation': at(/(?<=^[->] .*\n)\n/m, () => '続き\n\n'),
  'a dead link': at(inBody, (sign) => `[x](/1999/)${sign}`),
  'what a converter leaves': (text, random) => insert(text, random, '\uFFFD'),
}

const insert = (text: string, random: Random, more: string) => {
  const place = Math.floor(random() * text.length)
  return text.slice(0, place) + more + text.slice(place)
}

/** Files that are no texts, are elsewhere, or are not there. */
const others: Readonly<Record<string, (file: Found & { is: 'text' }) => readonly Found[]>> = {
  'symbolic link': ({ file }) => [{ file, is: 'symbolic-link' }],
  '5 MB': ({ file }) => [{ file, is: 'large', size: 5_000_000 }],
  unreadable: ({ file }) => [{ file, is: 'unreadable' }],
  deleted: () => [],
  'another ending': ({ file }) => [{ file: `${file}.txt`, is: 'other' }],
  'another name': ({ file, bytes }) => [
    { file: file.replace(/[^/]+$/, (name) => `copy of ${name}`), is: 'text', bytes },
  ],
  'a copy beside it': (found) => [found, { ...found, file: found.file.replace(/(?=\.)/, '-copy') }],
  'another folder': ({ file, bytes }) => [
    { file: file.replace(/\/([^/]+)$/, '/more/$1'), is: 'text', bytes },
  ],
}

/** So many mutations of content, always the same for a seed: every change on some files. */
export const mutationsOf = (content: readonly Found[], seed: number, each: number): readonly Mutation[] => {
  const random = seeded(seed)
  const texts = content.filter((found) => found.is === 'text' && /^\d{4}\//.test(found.file))
  const some = <T>(make: (found: Found & { is: 'text' }) => T | undefined): T[] => {
    const made: T[] = []
    for (let attempt = 0; attempt < each * 40 && made.length < each; attempt += 1) {
      const found = pick(texts, random)
      const result = found?.is === 'text' ? make(found) : undefined
      if (result !== undefined) made.push(result)
    }
    return made
  }
  return [
    ...Object.entries(changes).flatMap(([name, change]) =>
      some((found): Mutation | undefined => {
        const text = new TextDecoder().decode(found.bytes)
        const changed = change(text, random)
        if (changed === undefined || changed === text) return undefined
        const bytes = typeof changed === 'string' ? bytesOf(changed) : changed
        return { name, file: found.file, files: overlaid(content, [{ file: found.file, is: 'text', bytes }]) }
      }),
    ),
    ...Object.entries(others).flatMap(([name, other]) =>
      some((found): Mutation => {
        const rest = content.filter(({ file }) => file !== found.file)
        return { name, file: found.file, files: [...rest, ...other(found)] }
      }),
    ),
  ]
}
