import type { Locale } from '#i18n/locales.ts'
import type { Activity, Report, Text } from '#report/model.ts'

/** How an activity is set: close on a page of its own, roomy where it shares one with a large letter. */
export type Setting = 'close' | 'roomy'

/** A size in mm and its line height, as the book's style sheets set them. */
type Type = { readonly size: number; readonly line: number }

const type = (points: number, line: number): Type => ({ size: (points * 25.4) / 72, line })

const types = {
  ja: {
    close: type(9.6, 1.78),
    roomy: type(10.6, 1.85),
    title: type(14, 1.4),
    lead: type(12.5, 1.6),
    quote: type(18, 1.55),
    facts: type(8, 1.5),
  },
  en: {
    close: type(9.2, 1.5),
    roomy: type(9.8, 1.55),
    title: type(12.5, 1.35),
    lead: type(11.5, 1.45),
    quote: type(14.5, 1.4),
    facts: type(7.6, 1.4),
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, Type>>>>

/** Widths in mm: of the page's column, of its text, of the facts beside it. */
const widths = { page: 168, text: 113, facts: 47 } as const
const photo = 80
const figures = 24

/** About how high an activity stands on paper in mm, with its facts: near enough to choose its page by. */
export const heightOf = (activity: Activity, body: string, locale: Locale, setting: Setting): number => {
  const { title, lead } = types[locale]
  const text = stack([
    block(activity.summary.text, lead, widths.text, 0),
    activity.photos.some(({ file }) => !file) ? 10 : 0,
    ...activity.photos.filter(({ file }) => !file).map(({ caption }) => block(caption.text, types[locale].facts, widths.text, 0)),
    ...body.split('\n').map((line) => ofLine(line.trim(), activity, locale, setting)),
  ])
  return 12 + block(activity.title.text, title, widths.page - 25, 0) + Math.max(text, factsOf(activity, locale))
}

const stack = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0)

/** Average widths of characters in em, measured on the report of 2023; lines are not filled to their ends. */
const widthOf = (text: string) =>
  Array.from(text, (character) => (character < '\u2E80' ? 0.59 : 0.94)).reduce((sum, width) => sum + width, 0) * 1.04

const block = (text: string, { size, line }: Type, width: number, before: number) =>
  before + Math.max(1, Math.ceil((widthOf(text) * size) / width)) * size * line

/** A line of a body: Markdown that stands on one line a paragraph. */
const ofLine = (line: string, { metrics, photos }: Activity, locale: Locale, setting: Setting): number => {
  const set = types[locale]
  const text = line.replace(/\*\*|\[#[\w-]+\]$|\]\([^)]*\)|<[^>]*>/g, '')
  const idsIn = (things: readonly { readonly id: string }[]) => things.filter(({ id }) => line.includes(id)).length
  if (line.startsWith('<Metrics')) return figures * Math.ceil(idsIn(metrics) / 3)
  if (line.startsWith('<Photo')) return photo * idsIn(photos.filter(({ file }) => file))
  if (!text) return 0
  if (text.startsWith('#')) return block(text, set.close, widths.text, 5)
  if (text.startsWith('>')) return block(text, set.quote, 0.85 * widths.text, 4)
  if (/^([-*]|\d+\.) /.test(text)) return block(text, set[setting], widths.text - 5, 1)
  return block(text, set[setting], widths.text, 2.5)
}

const factsOf = ({ goals, events, partners, places, links }: Activity, locale: Locale): number => {
  const { facts } = types[locale]
  const list = (texts: readonly string[], before: number) =>
    texts.length ? 9 + stack(texts.map((text) => block(text, facts, widths.facts, before))) : 0
  const named = (things: readonly { readonly name: { readonly text: string } }[]) => things.map(({ name }) => name.text)
  return stack([
    goals.length && 13,
    list(
      events.map(({ title }) => title.text),
      5,
    ),
    list(named(partners), 0.5),
    list(named(places), 0.5),
    list(
      links.map(({ title }) => title.text),
      4,
    ),
  ])
}

/** About how high the text of the pages about the whole year is, in mm. */
export const pageHeights = (report: Report, organisation: string) => {
  const set = types[report.locale]
  const paragraphs = (texts: readonly string[], width: number) =>
    stack(texts.map((text) => block(text, set.close, width, 1.5)))
  const words = (texts: readonly Text[]) => texts.map(({ text }) => text)
  const changes = report.changes.map(({ what, before, after }) => what.text + before.text + after.text)
  return {
    front: 95 + 6.2 * (report.areas.length + report.activities.length + 6),
    summary:
      30 +
      stack(
        report.activities.map(
          ({ summary, title }) => block(summary.text, set.lead, 150, 4) + block(title.text, set.facts, 150, 0),
        ),
      ) +
      (report.metrics.length && 45),
    year: (report.events.length && 40 + 9 * report.events.length) + (report.places.length && 120),
    partners: 45 + 7 * report.partners.length,
    organisation: 90 + paragraphs(organisation.split('\n').filter(Boolean), 138),
    about: 140 + paragraphs([...words([...report.editorial, ...report.slips]), ...changes], 118),
  }
}
