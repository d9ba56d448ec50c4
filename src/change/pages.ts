import { localeIds, original, prefixOf, type Locale } from '#i18n/locales.ts'
import { passagesOf, titleOf, type Passage } from './passages.ts'
import { exchangesIn } from './words.ts'

/** The copies of a site's pages in Markdown, by the places of the pages: `en/2023/activities/a1/`. */
export type Copies = ReadonlyMap<string, string>

export type Page = {
  readonly path: string
  readonly title: string
  readonly locale: Locale
  readonly passages: readonly Passage[]
}

/** What readers see of a change. */
export type Seen = {
  readonly added: readonly Page[]
  readonly removed: readonly Page[]
  /** Pages with words that changed, and that no page before them told. */
  readonly changed: readonly Page[]
  /** Pages on which nothing else changed than was told of others. */
  readonly also: readonly Page[]
}

/** Compares the pages of two sites, whose addresses begin alike; a change is told where it is at home, not on each page that lists it. */
export const seenOf = (before: Copies, after: Copies, own: string): Seen => {
  const onlyIn = (copies: Copies, others: Copies) =>
    [...copies].flatMap(([path, copy]) => (others.has(path) ? [] : [pageOf(path, copy)])).toSorted(inOrder)
  const changed = [...after].flatMap(([path, copy]) => {
    const earlier = before.get(path) ?? copy
    const passages = earlier === copy ? [] : passagesOf(earlier, copy, { locale: placeOf(path).locale, own })
    return passages.length ? [pageOf(path, copy, passages)] : []
  })
  return {
    added: onlyIn(after, before),
    removed: onlyIn(before, after),
    ...toldOnce(changed.toSorted(inOrder)),
  }
}

const pageOf = (path: string, copy: string, passages: readonly Passage[] = []): Page => ({
  path,
  title: titleOf(copy),
  locale: placeOf(path).locale,
  passages,
})

/** The language of a page, its place among those of its language, and its kind: nothing for the home of a year. */
const placeOf = (path: string) => {
  const locale = localeIds.find((id) => prefixOf(id) && path.startsWith(`${prefixOf(id)}/`)) ?? original
  const place = locale === original ? path : path.slice(prefixOf(locale).length + 1)
  return { locale, place, kind: place.split('/')[1] ?? '' }
}

/** Pages whose words are their own; those that list words of others beside own ones; those that only repeat. */
const homes = ['activities', 'organisation', 'pages', 'accounts', 'areas', 'goals']
const lists = ['', 'timeline', 'places', 'partners', 'about']
const echoes = ['compare', 'parallel', 'data']
const kinds = [...homes, ...lists, ...echoes]

/** Pages with their own words first, each beside its translations. */
const inOrder = (one: Page, other: Page): number => {
  const [a, b] = [placeOf(one.path), placeOf(other.path)]
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.place === b.place
      ? localeIds.indexOf(a.locale) - localeIds.indexOf(b.locale)
      : a.place < b.place
        ? -1
        : 1)
  )
}

const toldOnce = (pages: readonly Page[]): Pick<Seen, 'changed' | 'also'> => {
  const told = new Set<string>()
  const texts: string[] = []
  const isTold = (kind: string, { pieces }: Passage) => {
    if (told.has(keyOf(pieces)) || echoes.includes(kind)) return true
    if (homes.includes(kind)) return false
    const [only, ...rest] = pieces
    return only && !rest.length
      ? texts.some((text) => text.includes(only.text) || only.text.includes(text))
      : exchangesIn(pieces).every((exchange) => told.has(exchange))
  }
  const all = pages.map((page) => {
    const passages = page.passages.filter((passage) => !isTold(placeOf(page.path).kind, passage))
    for (const { pieces } of passages) {
      for (const key of [keyOf(pieces), ...exchangesIn(pieces)]) told.add(key)
      if (pieces.length === 1) texts.push(...pieces.map(({ text }) => text))
    }
    return { ...page, passages }
  })
  return {
    changed: all.filter(({ passages }) => passages.length),
    also: all.filter(({ passages }) => !passages.length),
  }
}

const keyOf = (pieces: Passage['pieces']): string => pieces.map(({ is, text }) => `${is} ${text}`).join('\n')
