import { blocks } from '#exports/markdown.ts'
import { languageName } from '#i18n/format.ts'
import { original, type Locale } from '#i18n/locales.ts'
import type { Label } from '#schema/labels.ts'
import { labels, type Labels } from './labels.ts'
import { asIs, folded, passageLine } from './markdown.ts'
import type { Page, Seen } from './pages.ts'
import type { Figure, Picture } from './records.ts'
import type { News, Told } from './told.ts'

/** All that is told of a change. */
export type Change = {
  /** What the paths of all its files begin with: how the folder of content is reached in the repository. */
  readonly prefix: string
  readonly news: News
  readonly untouched: readonly {
    readonly file: string
    readonly field: Label | undefined
    readonly locale: Locale
  }[]
  /** Undefined where pages could not be compared. */
  readonly pages: Seen | undefined
  readonly figures: readonly Figure[]
  readonly pictures: readonly Picture[]
  /** Whether files of content changed, and whether others did by which pages are made. */
  readonly content: boolean
  readonly code: boolean
}

/** Where a reader of the comment looks at the change, where that is known. */
export type Ways = { readonly preview: string | undefined; readonly files: string | undefined }

/** By this, the one comment of a request is found again. */
export const marker = '<!-- report-change -->'

/** GitHub refuses more than 65,536 characters: so many for all, for each list in either language, and for the words of a page. */
const longest = { all: 60_000, ja: 3000, en: 2000, page: 8000 } as const

/** The comment on a change, in Japanese, with English below; the same for the same change. */
export const commentOf = (change: Change, ways: Ways): string => {
  const english = folded('English', partsOf(change, ways, 'en', 0))
  const title = `## ${labels.ja.title}`
  const room = longest.all - english.length
  return `${blocks([marker, title, partsOf(change, ways, 'ja', room), english])}\n`
}

type Language = 'ja' | 'en'

/** The whole in one language; words before and after where there is room for them. */
const partsOf = (change: Change, ways: Ways, language: Language, room: number): string => {
  const t = labels[language]
  const { prefix, news, untouched, pages, figures, pictures, content, code } = change
  const list = (lines: readonly string[]) => within(lines, longest[language], t.moreLines)
  const at = (file: string, field: Label | undefined) =>
    `- \`${prefix}${file}\` ${field ? asIs(field[language]) + t.colon : ''}`
  const told = (all: readonly Told[]) =>
    all.map(({ file, line, field, message }) => at(`${file}:${line}`, field) + asIs(message[language]))
  const stale = untouched.map(
    ({ file, field, locale }) => at(file, field) + t.untouched(languageName(locale, language)),
  )
  const names = (title: string, all: readonly Page[], of = ways) =>
    headed(`**${title}**`, list(all.map((page) => `- ${linked(page, of, language)}`)))
  const above = blocks([
    summaryOf(change, t),
    news.errors.length ? undefined : list(waysOf(ways, t)),
    headed(`### ${t.errors}`, list(told(news.errors))),
    news.errors.length ? t.withoutPreview : undefined,
    headed(`### ${t.warnings}`, list(told(news.warnings))),
    headed(`### ${t.translations}`, list([...told(news.translations), ...stale])),
    content ? undefined : t.noContent,
    code ? t.code : undefined,
    !pages && content && !news.errors.length ? t.withoutBefore : undefined,
  ])
  if (!pages) return above
  const tables = blocks([
    names(t.added, pages.added),
    names(t.removed, pages.removed, { ...ways, preview: undefined }),
    names(t.also, pages.also),
    headed(`**${t.figures}**`, figureTable(figures, t)),
    headed(`**${t.pictures}**`, list(pictures.map((each) => pictureLine(each, prefix, t)))),
  ])
  const words = room
    ? wordsOf(pages.changed, ways, t, room - above.length - tables.length)
    : names(t.changed, pages.changed)
  return blocks([above, `### ${t.seen}`, blocks([words, tables]) || t.nothing])
}

const headed = (title: string, text: string | undefined): string | undefined => text && blocks([title, text])

/** As many lines as there is room for, one at least, and how many there are beyond. */
const within = (
  lines: readonly string[],
  room: number,
  more: (count: number) => string,
  between = '\n',
): string | undefined => {
  let left = room
  const count = lines.findIndex((line) => (left -= line.length + between.length) < 0)
  const shown = count < 0 ? lines : lines.slice(0, Math.max(count, 1))
  const rest = lines.length - shown.length
  return blocks([shown.join(between), rest ? more(rest) : undefined]) || undefined
}

const summaryOf = ({ news, untouched, pages }: Change, t: Labels): string => {
  const { errors, warnings, translations } = news
  const counts = t.counts(errors.length, warnings.length, translations.length + untouched.length)
  if (!pages) return `**${counts}**`
  const { changed, also, added, removed } = pages
  return `**${counts}** · ${t.pages(changed.length + also.length, added.length, removed.length)}`
}

const waysOf = ({ preview, files }: Ways, t: Labels): readonly string[] => [
  ...(preview ? [`- [${t.preview}](${preview})`] : []),
  ...(files ? [`- [${t.files}](${files})`] : []),
]

const figureTable = (figures: readonly Figure[], t: Labels): string | undefined =>
  figures.length
    ? [
        `| ${t.figure.join(' | ')} |`,
        '| --- | --- | --- |',
        within(
          figures.map((each) => `| ${[each.counts, each.before, each.after].map(asIs).join(' | ')} |`),
          longest.ja,
          t.moreLines,
        ),
      ].join('\n')
    : undefined

const pictureLine = ({ is, file, caption, alt }: Picture, prefix: string, t: Labels): string =>
  `- ${t.picture[is]}${t.colon}\`${prefix}${file}\` ${asIs(caption)}${alt && ` (${asIs(alt)})`}`

const linked = ({ title, path, locale }: Page, { preview }: Ways, language: Language): string => {
  const named = `${asIs(title)}${locale === original ? '' : ` (${languageName(locale, language)})`}`
  return preview ? `[${named}](${preview.replace(/\/*$/, '/')}${path})` : named
}

/** What is longer can be unfolded. */
const open = 6000

/** Pages with their words before and after, as many as there is room for. */
const wordsOf = (changed: readonly Page[], ways: Ways, t: Labels, room: number): string | undefined => {
  const told = changed.map((page) =>
    blocks([
      `#### ${linked(page, ways, 'ja')}`,
      within(page.passages.map(passageLine), longest.page, t.moreLines),
    ]),
  )
  const words = within(told, room, t.morePages, '\n\n')
  return words && words.length > open ? folded(t.changed, words) : words
}
