import { blocks, list, plain } from '#exports/markdown.ts'
import { figureParts, formatDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import type { Metric, Photo, Phrase, Prose, Report } from '#report/model.ts'
import { linksInText } from './paths.ts'
import { bodyOf } from './reports.ts'

/** Words of a report and of the interface as one text. */
export const said = (phrase: Phrase): string =>
  [phrase]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')

/** Figures, each with what it is of. */
export const figureList = (metrics: readonly Metric[], { locale }: Report): string =>
  list(
    metrics.map((metric) => {
      const { before, number, after } = figureParts(metric, locale)
      return `**${plain(before + number + after)}** ${plain(metric.counts.text)}`
    }),
  )

/** The caption of a picture, and below it who took it and when, where that is told. */
const captioned = ({ caption, photographer, date }: Photo, locale: Locale): string =>
  blocks([
    `*${plain(caption.text)}*`,
    (photographer ?? date) &&
      plain(said(words[locale].photographCredit(photographer, date && formatDate(date, locale)))),
  ])

type Shown = (value: string, report: Report) => string

/** What components of a body say in words. */
const shown: Readonly<Record<string, Shown>> = {
  Photo: (id, { photos, locale }) =>
    photos.flatMap((photo) => (photo.id === id ? captioned(photo, locale) : [])).join(''),
  Metrics: (ids, report) =>
    figureList(
      report.metrics.filter(({ id }) => ids.split(' ').includes(id)),
      report,
    ),
  Quotation: (of, { quotations, locale }) =>
    quotations
      .filter(({ id }) => id === of)
      .map(({ text, name, role }) => {
        const speaker = name || role ? plain(said(words[locale].quotationsBy(name, role))) : undefined
        return blocks([plain(text.text), speaker]).replace(/^/gm, '> ')
      })
      .join(''),
}

const strong =
  /(?<before>[\p{L}\p{N}]?)\*\*(?<open>[\p{P}\p{S}]*)(?<text>[^*\n]*?)(?<close>[\p{P}\p{S}]*)\*\*(?=(?<after>[\p{L}\p{N}]?))/gu

/** Emphasis that ends with a sign before a letter is none in CommonMark, which knows spaces between words: the sign stands outside. */
const outside = (whole: string, before: string, open: string, text: string, close: string, after: string) => {
  const [first, rest] = before ? [open, ''] : ['', open]
  const [end, last] = after ? ['', close] : [close, '']
  return text ? `${before}${first}**${rest}${text}${end}**${last}` : whole
}

/** A body as it was written, its components as words and its links whole. */
export const markdownBody = (prose: Prose | undefined, report: Report): string =>
  linksInText(
    bodyOf(prose)
      .replace(
        /^<(\w+) ids?="([^"]*)" \/>$/gm,
        (_, name: string, value: string) => shown[name]?.(value, report) ?? '',
      )
      .replace(/^(#+ .*?) *\[#[\w-]+\] *$/gm, '$1')
      .replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1'),
  )
    .replace(strong, outside)
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The figures of a page that its body does not show. */
export const metricsBeside = (prose: Prose | undefined, metrics: readonly Metric[]): readonly Metric[] => {
  const within = new Set(
    [...bodyOf(prose).matchAll(/^<Metrics ids="([^"]*)" \/>$/gm)].flatMap(([, ids = '']) => ids.split(' ')),
  )
  return metrics.filter(({ id }) => !within.has(id))
}
