import { blocks, heading, link, list, plain } from '#exports/markdown.ts'
import { formatFiscalYearAndPeriod, languageName } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { tableFilesOf, wholeFiles } from './data-tables.ts'
import { dataParts, parallelParts } from './markdown-parallel.ts'
import * as parts from './markdown-parts.ts'
import { parallelTitle } from './menu.ts'
import { lists, markdownOf, parallelPath, paths } from './paths.ts'
import { newest, reports, siteName, years } from './reports.ts'

/** A copy of a page in Markdown: of which page, its title, a line about it where there is one, and what it says. */
type Copy = {
  readonly path: string
  readonly title: string
  readonly about: string | undefined
  readonly write: () => string
}

const copiesOf = (report: Report): readonly Copy[] => {
  const t = words[report.locale]
  const copy = (
    path: string | undefined,
    title: string,
    write: () => parts.Parts,
    about?: string,
  ): readonly Copy[] =>
    path === undefined ? [] : [{ path, title, about, write: () => written(report, path, title, write()) }]
  return [
    ...copy(paths.home(report), report.title.text, () => parts.homeParts(report)),
    ...report.areas.flatMap((area) => [
      ...copy(paths.area(report, area), `${area.id} ${area.title.text}`, () => parts.areaParts(report, area)),
      ...area.goals.flatMap((goal) =>
        copy(paths.goal(report, goal), parts.goalName(report, goal), () => parts.goalParts(report, goal)),
      ),
      ...area.activities.flatMap((activity) =>
        copy(
          paths.activity(report, activity),
          parts.activityName(activity),
          () => parts.activityParts(report, activity),
          activity.summary.text,
        ),
      ),
    ]),
    ...copy(
      paths.organisation(report),
      report.organisation.title.text,
      () => parts.organisationParts(report),
      report.organisation.summary.text,
    ),
    ...report.pages.flatMap((page) =>
      copy(paths.page(report, page), page.title.text, () => parts.ownParts(report, page), page.summary.text),
    ),
    ...copy(lists.timeline(report), t.timeline, () => [parts.eventList(report, report.events)]),
    ...copy(lists.places(report), t.places, () => [parts.nameList(report.places)]),
    ...copy(lists.partners(report), t.partnersTitle, () => [parts.nameList(report.partners)]),
    ...copy(lists.accounts(report), t.accounts, () => parts.accountsParts(report)),
    ...copy(paths.compare(report), t.compare, () => parts.compareParts(report)),
    ...copy(parallelPath(report), parallelTitle(report), () => parallelParts(report)),
    ...copy(paths.data(report), t.data, () => dataParts(report)),
    ...copy(paths.about(report), t.about, () => parts.aboutParts(report)),
  ]
}

const written = (report: Report, path: string, title: string, all: parts.Parts) =>
  `${blocks([
    heading(1, title),
    plain(
      `${report.publisher.text}${words[report.locale].listComma}${formatFiscalYearAndPeriod(report, report.locale)}`,
    ),
    `<${parts.absolute(path)}>`,
    ...all,
  ])}\n`

/** The copies of all pages in Markdown, by the addresses of the pages. */
export const markdownCopies: ReadonlyMap<string, Copy> = new Map(
  reports.flatMap((report) => copiesOf(report).map((copy) => [copy.path, copy])),
)

/** What there is to read and to reuse, for programs that read Markdown: the newest year first. */
export const llmsText = (): string => {
  const report = newest(original)
  const { homeDescription } = words[report.locale]
  return `${blocks([
    heading(1, siteName),
    `> ${plain(homeDescription(report.shortName.text, formatFiscalYearAndPeriod(report, report.locale)))}`,
    ...years.toReversed().flatMap((year) => reports.filter((own) => own.year === year).map(indexOf)),
  ])}\n`
}

const indexOf = (report: Report) => {
  const t = words[report.locale]
  const title = `${report.title.text} (${languageName(report.locale, report.locale)})`
  const files = [...wholeFiles(report), ...tableFilesOf(report)]
  return blocks([
    heading(2, title),
    list(
      copiesOf(report).map(
        ({ path, title, about }) =>
          link(title, parts.absolute(markdownOf(path))) + (about ? `: ${plain(about)}` : ''),
      ),
    ),
    heading(2, `${title}${t.labelColon}${t.data}`),
    list(files.map(({ name, href }) => link(name, parts.absolute(href)))),
  ])
}
