import { localeIds, original, type Locale } from '#i18n/locales.ts'
import type { Path } from '#schema/labels.ts'
import type { Document } from './document.ts'
import { isForReaders, quotesSlips } from '#schema/field-kinds.ts'

/** A stretch of words in one language as it stands in its file. */
export type Passage = {
  readonly file: string
  readonly locale: Locale
  readonly path: Path
  readonly offset: number
  readonly raw: string
  /** Whether signs may be replaced without changing how the file is read. */
  readonly quoted: 'plain' | 'single' | 'double' | 'body'
}

/** Every word of a file that readers see, but for slips of the pen that are quoted as such. */
export const passagesOf = (document: Document): readonly Passage[] => [
  ...inFields(document),
  ...inBody(document),
]

const inFields = ({ file, located, text = '', yaml }: Document): Passage[] =>
  (yaml?.scalars ?? []).flatMap(({ path, start, end }): Passage[] => {
    if (!isForReaders(path) || quotesSlips(path)) return []
    const raw = text.slice(start, end)
    const quoted = raw.startsWith("'") ? 'single' : raw.startsWith('"') ? 'double' : 'plain'
    const locale = located.locale ?? localeIds.find((id) => id === path.at(-1)) ?? original
    return [{ file, locale, path, offset: start, raw, quoted }]
  })

const inBody = ({ file, located, text = '', bodyAt }: Document): Passage[] => {
  if (bodyAt === undefined || located.locale === undefined) return []
  const raw = text.slice(bodyAt).replace(notWords, (found) => '#'.repeat(found.length))
  return [{ file, locale: located.locale, path: [], offset: bodyAt, raw, quoted: 'body' }]
}

/** Tags, ids of headings and addresses of links. */
const notWords = /<[A-Za-z/][^<>]*>|\[#[^\]\s]*\]|(?<=\])\([^()\s]*\)|https?:\/\/[\w\-./?=&%#~+:]+/g
