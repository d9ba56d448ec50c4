import { close, createIndex } from 'pagefind'
import { localeIds } from '#i18n/locales.ts'
import type { Area, Phrase, Report } from '#report/model.ts'
import { between } from '#search/excerpt.ts'
import { folded } from '#search/wording.ts'
import { names as terms, reports } from './reports.ts'
import { searchPagesOf, type SearchPage } from './search-pages.ts'

type SearchFile = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** What readers load: not the interfaces that the engine brings with it. */
const needed = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.\w+\.pagefind)$/

/** The search engine and its index of every page of every report, a language each: its own program makes them. */
export const searchFiles = async (): Promise<readonly SearchFile[]> => {
  try {
    const { index, errors } = await createIndex()
    if (!index) throw new Error(errors.join('\n'))
    for (const report of reports)
      for (const page of searchPagesOf(report)) {
        const { errors: told } = await index.addHTMLFile({
          url: page.path,
          content: documentOf(report, page),
        })
        if (told.length > 0) throw new Error(`${page.path}: ${told.join('\n')}`)
      }
    const { files } = await index.getFiles()
    return files.flatMap(({ path, content }) =>
      needed.test(path) ? [{ path, bytes: new Uint8Array(content) }] : [],
    )
  } finally {
    await close()
  }
}

/** What an area is called where several years may have one of its letter. */
export const areaName = ({ id, title }: Area): string => `${id} ${title.text}`

const blockEnd = /<\/(?:h[1-6]|p|li|th|td)>/g

/** What a word weighs beside the text of a page, and in lists of what other pages tell of; in text, 1. */
const weights = { facts: 0.5, parts: 0.2 } as const

/** A page as the engine reads it. */
const documentOf = (report: Report, page: SearchPage): string => {
  const { kind, title, areas, summary, facts, html, parts } = page
  const head = [
    meta('meta', 'title', title.text),
    meta('filter', 'kind', kind),
    meta('filter', 'year', report.year),
    ...areas.map((area) => meta('filter', 'area', areaName(area))),
    ...(summary ? [meta('meta', 'summary', summary.text)] : []),
  ]
  const body = [
    `<h1>${escaped(title.text)}</h1>`,
    ...(summary ? [`<p>${escaped(summary.text)}</p>`] : []),
    ...facts.map((text) => paragraph(text, weights.facts)),
    html,
    ...parts.map(
      ({ id, title: { text: name }, text }) =>
        `<h2 id="${id}"${weighing(weights.parts)}>${escaped(name)}</h2>${text.map((one) => paragraph(one, weights.parts)).join('')}`,
    ),
  ]
    .join('\n')
    .replace(blockEnd, ` ${between}$&`)
  const names = inOtherLanguages(report, page, body).join(', ')
  return folded(
    `<!doctype html><html lang="${report.locale}"><head>${head.join('')}${meta('meta', parts.length ? 'listed' : 'named', names)}</head><body data-pagefind-body>${body}</body></html>`,
  )
}

/** The names that a page's things have in other languages, by which they may be asked for. */
const inOtherLanguages = (
  { locale, year }: Report,
  { named }: SearchPage,
  body: string,
): readonly string[] => {
  const others = reports.filter((other) => other.year === year && other.locale !== locale)
  const records = (['partners', 'places'] as const).flatMap((kind) =>
    (named[kind] ?? []).flatMap(({ id }) =>
      others.flatMap((other) => other[kind].find((thing) => thing.id === id)?.name.text ?? []),
    ),
  )
  const listed = terms.flatMap((name) => {
    const own = name[locale]
    return own && body.includes(escaped(own))
      ? localeIds.flatMap((id) => (id === locale ? [] : (name[id] ?? [])))
      : []
  })
  return [...new Set([...records, ...listed])]
}

const meta = (attribute: 'filter' | 'meta', name: string, value: string): string =>
  `<meta data-pagefind-${attribute}="${name}[content]" content="${escaped(value)}">`

const weighing = (weight: number): string => ` data-pagefind-weight="${weight}"`

const paragraph = (of: Phrase | undefined, weight: number): string =>
  of === undefined ? '' : `<p${weighing(weight)}>${escaped(textOf(of))}</p>`

const textOf = (of: Phrase): string =>
  [of]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
