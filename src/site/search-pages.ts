import { figureParts, formatDate, formatFiscalYear, formatGoalCode, languageName } from '#i18n/format.ts'
import { planTitle, words } from '#i18n/words.ts'
import type { Area, Metric, Phrase, Report, Text } from '#report/model.ts'
import type { Quotation } from '#report/people.ts'
import { accessibilityPath } from './accessibility.ts'
import { pairOf } from './parallel.ts'
import { ids, lists, parallelPath, paths, peopleId } from './paths.ts'
import { htmlOf, newest } from './reports.ts'

/** What the search tells apart, in the order of its lists. */
export const searchKinds = [
  'activities',
  'goals',
  'areas',
  'timeline',
  'places',
  'partners',
  'organisation',
  'accounts',
  'thisReport',
] as const

export type SearchKind = (typeof searchKinds)[number]

type Words = Phrase | undefined

/** A thing that is told on a page, and can be opened there. */
type Part = { readonly id: string; readonly title: Text; readonly text: readonly Words[] }

/** A page as the search knows it. */
export type SearchPage = {
  readonly kind: SearchKind
  readonly path: string
  readonly title: Text
  readonly areas: readonly Area[]
  /** What is shown of it where no words of its own are. */
  readonly summary: Text | undefined
  /** What else it says, before its text. */
  readonly facts: readonly Words[]
  /** Its text as HTML. */
  readonly html: string
  readonly parts: readonly Part[]
  /** What it names that has a name in other languages, too. */
  readonly named: Readonly<Partial<Record<'partners' | 'places', readonly { readonly id: string }[]>>>
}

/** Every page of a report that can be found, by kind. */
export const searchPagesOf = (report: Report): readonly SearchPage[] => [
  ...report.activities.map((activity) =>
    page('activities', paths.activity(report, activity), coded(activity.id, activity.title), {
      areas: [activity.area],
      summary: activity.summary,
      facts: [
        activity.subtitle,
        ...activity.metrics.flatMap((metric) => figureOf(metric, report)),
        ...activity.quotations.flatMap(wordsOf),
        ...activity.photos.map(({ caption }) => caption),
        ...activity.events.flatMap(({ title, date }) => [title, dateOf(date, report)]),
        ...activity.partners.map(({ name }) => name),
        ...activity.places.map(({ name }) => name),
        ...activity.links.map(({ title }) => title),
        ...termsOf(activity),
      ],
      html: htmlOf(activity.prose),
      named: activity,
    }),
  ),
  ...report.goals.map((goal) =>
    page('goals', paths.goal(report, goal), coded(formatGoalCode(goal, report.locale), goal.title), {
      areas: [goal.area],
    }),
  ),
  ...report.areas.map((area) =>
    page('areas', paths.area(report, area), coded(area.id, area.title), {
      areas: [area],
      html: htmlOf(area.prose),
    }),
  ),
  ...listPagesOf(report),
  page('organisation', paths.organisation(report), report.organisation.title, {
    summary: report.organisation.summary,
    facts: [
      ...report.organisation.quotations.flatMap(wordsOf),
      ...report.organisation.photos.map(({ caption }) => caption),
      ...report.organisation.events.map(({ title }) => title),
      ...report.organisation.places.map(({ name }) => name),
      ...report.organisation.links.map(({ title }) => title),
      ...termsOf(report.organisation),
    ],
    html: htmlOf(report.organisation.prose),
    parts: report.people.map(({ title, people }) => ({
      id: peopleId,
      title,
      text: people.flatMap(({ name, role }) => [name, role]),
    })),
    named: report.organisation,
  }),
  ...ownPagesOf(report),
]

/** The pages that list what a report names. */
const listPagesOf = (report: Report): readonly SearchPage[] => {
  const { locale, year, areas } = report
  const t = words[locale]
  const list = (
    kind: 'timeline' | 'places' | 'partners' | 'accounts',
    title: string,
    more: Partial<SearchPage>,
  ) => {
    const path = lists[kind](report)
    return path ? [page(kind, path, plain(title), more)] : []
  }
  const areasOf = (things: readonly { readonly activities: readonly { readonly area: Area }[] }[]) =>
    areas.filter((area) => things.some(({ activities }) => activities.some((one) => one.area === area)))
  return [
    ...list('timeline', t.timelineOf(formatFiscalYear(year, locale)), {
      areas: areasOf(report.events),
      parts: report.events.map((event) => ({
        id: ids.event(event),
        title: event.title,
        text: [dateOf(event.date, report)],
      })),
    }),
    ...list('places', t.places, {
      areas: areasOf(report.places),
      parts: report.places.map((place) => ({ id: ids.place(place), title: place.name, text: [] })),
      named: { places: report.places },
    }),
    ...list('partners', t.partnersTitle, {
      areas: areasOf(report.partners),
      parts: report.partners.map((partner) => ({ id: ids.partner(partner), title: partner.name, text: [] })),
      named: { partners: report.partners },
    }),
    ...list('accounts', t.accounts, {
      parts: report.accounts.map((statement) => ({
        id: ids.statement(statement),
        title: statement.title,
        text: [...statement.rows.map(({ title }) => title), statement.note],
      })),
    }),
  ]
}

/** What is told of the whole report, and the organisation's own pages. */
const ownPagesOf = (report: Report): readonly SearchPage[] => {
  const t = words[report.locale]
  return [
    page('thisReport', paths.home(report), report.title, {
      summary: report.introduction ?? report.mission,
      facts: [planTitle(report), t.vision, report.vision, t.mission, report.mission],
    }),
    ...report.pages.map((own) =>
      page('thisReport', paths.page(report, own), own.title, {
        summary: own.summary,
        facts: [
          ...own.quotations.flatMap(wordsOf),
          ...own.photos.map(({ caption }) => caption),
          ...own.links.map(({ title }) => title),
          ...termsOf(own),
        ],
        html: htmlOf(own.prose),
      }),
    ),
    page('thisReport', paths.compare(report), plain(t.compare), { facts: [t.compareLead] }),
    ...parallelPageOf(report),
    page('thisReport', paths.data(report), plain(t.data), {
      facts: [t.dataLead, 'CSV, JSON, GeoJSON, iCalendar'],
    }),
    page('thisReport', paths.about(report), plain(t.about), {
      parts: [
        { id: 'identity', title: plain(t.thisReport), text: [report.publisher, report.title] },
        { id: 'editorial', title: plain(t.editorial), text: report.editorial },
        { id: 'slips', title: plain(t.slips), text: report.slips },
        {
          id: 'changes',
          title: plain(t.corrections),
          text: report.changes.flatMap(({ what, before, after }) => [what, before, after]),
        },
        { id: 'terms', title: plain(t.terms), text: termsOf(report) },
        { id: 'cite', title: plain(t.cite), text: [] },
        { id: 'licence', title: plain(t.licence), text: [report.licence] },
        { id: 'contact', title: plain(t.contact), text: [report.contact] },
      ].filter(({ id, text }) => id === 'cite' || text.some((one) => one !== undefined)),
    }),
    ...accessibilityPageOf(report),
  ]
}

/** The page that is of no year is found beside the newest. */
const accessibilityPageOf = (report: Report): readonly SearchPage[] => {
  const [path, { accessibility }] = [accessibilityPath(report), words[report.locale]]
  if (!path || report.year !== newest(report.locale).year) return []
  const { title, lead, notTestedList } = accessibility
  return [page('thisReport', path, plain(title), { facts: [lead, ...notTestedList] })]
}

const parallelPageOf = (report: Report): readonly SearchPage[] => {
  const [path, t] = [parallelPath(report), words[report.locale]]
  const [from = '', to = ''] = pairOf(report).map(({ locale }) => languageName(locale, report.locale))
  return path ? [page('thisReport', path, plain(t.parallel(from, to)), { facts: [t.parallelLead] })] : []
}

const page = (
  kind: SearchKind,
  path: string,
  title: Text,
  more: Partial<Omit<SearchPage, 'kind' | 'path' | 'title'>>,
): SearchPage => ({
  kind,
  path,
  title,
  areas: [],
  summary: undefined,
  facts: [],
  html: '',
  parts: [],
  named: {},
  ...more,
})

const plain = (text: string): Text => ({ text, lang: undefined })

const coded = (code: string, { text, lang }: Text): Text => ({ text: `${code} ${text}`, lang })

const dateOf = (date: string | undefined, { locale }: Report): string | undefined =>
  date && formatDate(date, locale)

const figureOf = (metric: Metric, { locale }: Report): readonly Words[] => {
  const { before, number, after } = figureParts(metric, locale)
  return [`${before}${number}${after}`, metric.counts]
}

const wordsOf = ({ text, name, role }: Quotation): readonly Words[] => [text, name, role]

const termsOf = ({ terms }: Pick<Report, 'terms'>): readonly Words[] =>
  terms.map(({ term, means }) => `${term}: ${means}`)
