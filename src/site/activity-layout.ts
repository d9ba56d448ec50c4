import type { Locale } from '#i18n/locales.ts'
import type { Activity, Metric, Phrase } from '#report/model.ts'
import { figureBefore } from './figure-before.ts'
import { sum, textHeight, typesIn, type Setting, type Type } from './text-height.ts'

export type ActivityLayout = {
  /** About how high it stands on paper in mm, with its facts: near enough to choose its page by. */
  readonly height: number
  /** Whether its quotations stand below the facts beside its text, so that they may be as wide as the page. */
  readonly hasWideQuotes: boolean
  /** Whether the captions of pictures that are not there stand with the facts, which are shorter than the text. */
  readonly areCaptionsAside: boolean
}

/** Widths in mm: of the page's column, of its text, of the facts beside it. */
const widths = { page: 168, title: 146, text: 113, facts: 47 } as const
const photo = 80
const figures = 26

/** How an activity is laid out in the printed edition, by its text: Markdown whose paragraphs stand on one line. */
export const activityLayout = (
  activity: Activity,
  body: string,
  locale: Locale,
  setting: Setting,
): ActivityLayout => {
  const { title, subtitle, summary, photos, changes } = activity
  const { settings, title: titles, small } = typesIn(locale)
  const lines = body.split('\n').map((line) => line.trim())
  const first = lines.findIndex((line) => /^>|^<Quotation/.test(line))
  const heightOf = (some: readonly string[], quotes: number) =>
    sum(some.map((line) => ofLine(line, activity, locale, setting, quotes)))
  const facts = factsOf(activity, locale)
  const captions = photos.filter(({ file }) => !file).map(({ caption }) => caption.text)
  const [aside, below] = [widths.facts, widths.text].map((width) => listOf(captions, locale, width))
  const before = heightOf(first > 0 ? lines.slice(0, first) : lines, widths.text)
  const hasWideQuotes = first > 0 && before > 1.05 * facts
  const areCaptionsAside = before > 1.05 * (facts + aside!)
  const beside = areCaptionsAside ? facts + aside! : facts
  const text = heightOf(lines, hasWideQuotes ? widths.page : widths.text) + (areCaptionsAside ? 0 : below!)
  const heads = [
    textHeight(title.text, titles, widths.title, 5),
    subtitle ? textHeight(subtitle.text, small, widths.title) : 0,
    textHeight(summary.text, settings[setting].lead, widths.page, 8),
    ...changes.map(({ what }) => textHeight(what.text, small, widths.page, 1.5)),
  ]
  return { height: sum(heads) + Math.max(text, beside), hasWideQuotes, areCaptionsAside }
}

/** A line of a body. */
const ofLine = (
  line: string,
  { metrics, photos, quotations }: Activity,
  locale: Locale,
  setting: Setting,
  quotes: number,
): number => {
  const set = typesIn(locale).settings[setting]
  const text = line.replace(/\*\*|\[#[\w-]+\]$|\]\([^)]*\)|<[^>]*>/g, '')
  const named = (things: readonly { readonly id: string }[]) =>
    things.filter(({ id }) => line.includes(id)).length
  if (line.startsWith('<Quotation'))
    return sum(
      quotations
        .filter(({ id }) => line.includes(`"${id}"`))
        .map((it) => textHeight(it.text.text, set.quote, 0.92 * quotes, 12)),
    )
  if (line.startsWith('<Metrics'))
    return figuresHeight(
      metrics.filter(({ id }) => line.includes(id)),
      locale,
    )
  if (line.startsWith('<Photo')) return photo * named(photos.filter(({ file }) => file))
  if (!text) return 0
  if (text.startsWith('|')) return rowHeight(text, typesIn(locale).facts)
  if (text.startsWith('#')) return textHeight(text, set.text, widths.text, 5)
  if (text.startsWith('>')) return textHeight(text, set.quote, 0.92 * quotes, 4)
  if (/^([-*]|\d+\.) /.test(text)) return textHeight(text, set.text, widths.text - 5, 1)
  return textHeight(text, set.text, widths.text, 2.5)
}

/** A row of a table: as high as its longest cell, in a column of equal width. */
const rowHeight = (row: string, type: Type): number => {
  const cells = row.replace(/^\||\|$/g, '').split('|')
  if (cells.every((cell) => /^[\s:-]*$/.test(cell))) return 0
  const width = widths.text / cells.length - 3
  return Math.max(...cells.map((cell) => textHeight(cell.trim(), type, width, 2)))
}

/** Rows of three figures, each with that of the year before. */
const figuresHeight = (metrics: readonly Metric[], locale: Locale): number => {
  const before = metrics.map((metric) => figureBefore(metric, locale) ?? []).map(plain)
  const lines = before.filter(Boolean).map((text) => textHeight(text, typesIn(locale).small, widths.text / 3))
  return figures * Math.ceil(metrics.length / 3) + Math.max(0, ...lines)
}

const plain = (phrase: Phrase): string =>
  [phrase]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')

const factsOf = ({ continues, goals, events, partners, places, links }: Activity, locale: Locale): number => {
  const list = (texts: readonly string[], before?: number) => listOf(texts, locale, widths.facts, before)
  return sum([
    list(continues ? [`${continues.year} ${continues.title.text}`] : []),
    goals.length && 12,
    list(
      events.map(({ title }) => title.text),
      4.5,
    ),
    list(partners.map(({ name }) => name.text)),
    list(places.map(({ name }) => name.text)),
    list(
      links.map(({ title }) => title.text),
      5,
    ),
  ])
}

/** A list with its heading. */
const listOf = (texts: readonly string[], locale: Locale, width: number, before = 0.4) =>
  texts.length ? 8 + sum(texts.map((text) => textHeight(text, typesIn(locale).facts, width, before))) : 0
